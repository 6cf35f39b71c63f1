//! What many runs say together.

/// The middle of what was measured, or what lies between the two middles.
pub fn median(numbers: &[f64]) -> f64 {
    let sorted = sorted(numbers);
    let upper = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        length if length % 2 == 1 => sorted[upper],
        _ => f64::midpoint(sorted[upper - 1], sorted[upper]),
    }
}

/// The number that 95 of 100 do not exceed.
pub fn percentile_95(numbers: &[f64]) -> f64 {
    let sorted = sorted(numbers);
    let rank = (sorted.len() * 95).div_ceil(100);
    sorted
        .get(rank.saturating_sub(1))
        .copied()
        .unwrap_or(f64::NAN)
}

fn sorted(numbers: &[f64]) -> Vec<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_the_middle() {
        assert_eq!(median(&[3.0, 1.0, 20.0]), 3.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 30.0]), 3.0);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn a_percentile_is_a_number_that_was_measured() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        assert_eq!(percentile_95(&hundred), 95.0);
        assert_eq!(percentile_95(&[7.0, 9.0]), 9.0);
        assert!(percentile_95(&[]).is_nan());
    }
}
