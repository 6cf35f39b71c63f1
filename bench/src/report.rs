//! What was measured, for people and for programs.

use std::fmt::{self, Write as _};

use serde::Serialize;

/// All that one run of the measurements found.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Whose processor, how many of them, which system.
    pub machine: String,
    /// The browser and its version.
    pub browser: String,
    /// The parts, in the order in which they were measured.
    pub sections: Vec<Section>,
}

/// One part of the measurements.
#[derive(Debug, Serialize)]
pub struct Section {
    /// Its name, by which it can be asked for alone.
    pub name: &'static str,
    /// The numbers.
    pub tables: Vec<Table>,
    /// What is held to a limit.
    pub bars: Vec<Bar>,
}

/// Numbers, each row of another thing.
#[derive(Debug, Serialize)]
pub struct Table {
    /// What is measured, and how it is counted.
    pub title: String,
    /// The columns, each with its unit.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The numbers of one thing.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The thing.
    pub name: String,
    /// Its numbers; `None` where there is none to be had.
    pub values: Vec<Option<f64>>,
}

/// A number that must not exceed another.
#[derive(Debug, Serialize)]
pub struct Bar {
    /// What is promised, in words.
    pub promise: String,
    /// What was measured.
    pub measured: f64,
    /// What it must not exceed.
    pub limit: f64,
    /// Whether it does not.
    pub met: bool,
    /// Whether it was met so far, so that missing it is a step back.
    pub is_held: bool,
}

impl Bar {
    /// Compares a number with its limit; one that could not be measured meets none.
    pub fn new(promise: impl Into<String>, measured: f64, limit: f64) -> Self {
        Self {
            promise: promise.into(),
            measured,
            limit,
            met: measured <= limit,
            is_held: true,
        }
    }

    /// A bar that docs/bench.md says is missed: to be reached, and nothing to fall back from.
    pub fn not_reached(promise: impl Into<String>, measured: f64, limit: f64) -> Self {
        let is_held = false;
        Self {
            is_held,
            ..Self::new(promise, measured, limit)
        }
    }

    /// Whether the measurements end with a failure for it.
    pub fn fails(&self) -> bool {
        self.is_held && !self.met
    }
}

impl Table {
    /// A table without rows yet.
    pub fn new(title: impl Into<String>, columns: &[&str]) -> Self {
        Self {
            title: title.into(),
            columns: columns.iter().map(|&column| column.to_owned()).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub fn add(&mut self, name: impl Into<String>, values: impl IntoIterator<Item = f64>) {
        self.rows.push(Row {
            name: name.into(),
            values: values
                .into_iter()
                .map(|value| Some(value).filter(|value| value.is_finite()))
                .collect(),
        });
    }
}

impl fmt::Display for Section {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "\n== {}", self.name)?;
        for table in &self.tables {
            writeln!(formatter, "\n{table}")?;
        }
        for bar in &self.bars {
            writeln!(formatter, "{bar}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.rows.iter().map(|row| width(&row.name));
        let first = names.chain([width(&self.title)]).max().unwrap_or_default();
        let mut line = pad(&self.title, first);
        for column in &self.columns {
            let _ = write!(line, "  {}", pad_start(column, WIDTH));
        }
        writeln!(formatter, "{line}")?;
        for row in &self.rows {
            let mut line = pad(&row.name, first);
            for (value, column) in row.values.iter().zip(&self.columns) {
                let shown = value.map_or_else(|| "–".to_owned(), number);
                let _ = write!(line, "  {}", pad_start(&shown, WIDTH.max(width(column))));
            }
            writeln!(formatter, "{line}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Bar {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let met = match (self.met, self.is_held) {
            (true, _) => "met    ",
            (false, true) => "NOT MET",
            (false, false) => "missed ",
        };
        let (measured, limit) = (number(self.measured), number(self.limit));
        write!(formatter, "{met} {}: {measured} of {limit}", self.promise)
    }
}

/// The narrowest column of numbers.
const WIDTH: usize = 10;

fn width(text: &str) -> usize {
    text.chars().count()
}

fn pad(text: &str, to: usize) -> String {
    text.to_owned() + &" ".repeat(to.saturating_sub(width(text)))
}

fn pad_start(text: &str, to: usize) -> String {
    " ".repeat(to.saturating_sub(width(text))) + text
}

/// As many digits as say something.
fn number(value: f64) -> String {
    if value.fract() == 0.0 || value.abs() >= 1000.0 {
        format!("{value:.0}")
    } else if value.abs() >= 100.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_shown_in_columns() {
        let mut table = Table::new("start", &["cold, ms", "warm, ms"]);
        table.add("this form", [123.456, 7.0]);
        table.add("counter", [1234.5, f64::NAN]);
        let lines: Vec<String> = table.to_string().lines().map(str::to_owned).collect();
        assert_eq!(lines[0], "start        cold, ms    warm, ms");
        assert_eq!(lines[1], "this form       123.5           7");
        assert_eq!(lines[2], "counter          1234           –");
    }

    #[test]
    fn a_bar_is_met_up_to_its_limit() {
        assert!(Bar::new("at most two", 2.0, 2.0).met);
        let missed = Bar::new("at most two", 2.5, 2.0);
        assert_eq!(missed.to_string(), "NOT MET at most two: 2.50 of 2");
        assert!(!Bar::new("at most two", f64::NAN, 2.0).met);
    }

    #[test]
    fn a_bar_that_was_not_reached_yet_fails_nothing() {
        assert!(Bar::new("at most two", 2.5, 2.0).fails());
        assert!(!Bar::new("at most two", 2.0, 2.0).fails());
        let missed = Bar::not_reached("at most two", 2.5, 2.0);
        assert!(!missed.fails() && !missed.met);
        assert_eq!(missed.to_string(), "missed  at most two: 2.50 of 2");
    }
}
