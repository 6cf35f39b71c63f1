//! Record ids: 15 case-sensitive characters, or 18 with a suffix that tells the case of each.
//!
//! The suffix is computed as Salesforce Help has it in "Record IDs": one character for each five,
//! whose bit *i* says whether character *i* of the five is an upper-case letter.

const SUFFIX: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/// The 18-character form of a 15-character id.
pub fn to_18(id: &str) -> String {
    let suffix = id.as_bytes().chunks(5).map(|five| {
        let upper_case = five
            .iter()
            .enumerate()
            .filter(|(_, character)| character.is_ascii_uppercase())
            .fold(0_usize, |bits, (position, _)| bits | (1 << position));
        SUFFIX.get(upper_case).copied().map_or('A', char::from)
    });
    id.chars().chain(suffix).collect()
}

#[cfg(test)]
mod tests {
    use super::to_18;

    #[test]
    fn appends_the_known_suffixes() {
        assert_eq!(to_18("a0D30000001n7Pi"), "a0D30000001n7PiEAI");
        assert_eq!(to_18("00D9A0000009Jp8"), "00D9A0000009Jp8UAE");
        assert_eq!(to_18("0xIHp0000004CcE"), "0xIHp0000004CcEMAU");
    }
}
