//! `Intl`: what the browser knows of languages.

use std::cell::RefCell;

use js_sys::{Array, Function, Intl, Object};
use wasm_bindgen::prelude::*;

use crate::moment::Day;
use crate::texts::{ENGLISH_RULES, Rules};

#[allow(
    unsafe_code,
    reason = "a JavaScript import is declared in an unsafe block"
)]
mod imports {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    unsafe extern "C" {
        /// Throws on what is no language tag, which js-sys does not catch.
        #[wasm_bindgen(js_namespace = Intl, js_name = getCanonicalLocales, catch)]
        pub fn canonical_locales(tag: &str) -> Result<js_sys::Array, JsValue>;
    }
}

/// The tag as a list, or English for what is no language tag.
fn locales(tag: &str) -> Array {
    imports::canonical_locales(tag).unwrap_or_else(|_| Array::of1(&"en".into()))
}

thread_local! {
    /// To make a formatter takes the browser longer than to use it a hundred times.
    static MADE: RefCell<Vec<Made>> = const { RefCell::new(Vec::new()) };
}

/// A formatter that was made.
struct Made {
    kind: &'static str,
    locale: String,
    formatter: JsValue,
}

/// The formatter of a kind in a language; made the first time.
fn formatter<T: JsCast>(
    kind: &'static str,
    locale: &str,
    options: &[(&str, &str)],
    make: fn(&Array, &Object) -> T,
) -> T {
    let known = |made: &&Made| made.kind == kind && made.locale == locale;
    let found = MADE.with_borrow(|made| made.iter().find(known).map(|made| made.formatter.clone()));
    let formatter = found.unwrap_or_else(|| {
        let wish = Object::new();
        for (name, value) in options {
            let _ = js_sys::Reflect::set(&wish, &(*name).into(), &(*value).into());
        }
        let formatter: JsValue = make(&locales(locale), &wish).into();
        let made = Made {
            kind,
            locale: locale.to_owned(),
            formatter: formatter.clone(),
        };
        MADE.with_borrow_mut(|known| known.push(made));
        formatter
    });
    formatter.unchecked_into()
}

/// What a function of a formatter writes; empty where it refuses.
fn written(format: &Function, value: &JsValue) -> String {
    let text = format.call1(&JsValue::UNDEFINED, value).ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}

/// A time, in one of the forms that [`formatter`] makes.
fn time(kind: &'static str, locale: &str, options: &[(&str, &str)], millis: u64) -> String {
    let format = formatter(kind, locale, options, Intl::DateTimeFormat::new).format();
    written(&format, &date_of(millis))
}

fn date_of(millis: u64) -> js_sys::Date {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
    js_sys::Date::new(&JsValue::from_f64(millis as f64))
}

/// The browser's rules of languages.
pub const RULES: Rules = Rules {
    plural,
    number,
    day,
};

fn number(locale: &str, number: u64) -> String {
    let format = formatter("number", locale, &[], Intl::NumberFormat::new).format();
    #[expect(clippy::cast_precision_loss, reason = "counts and minutes are small")]
    written(&format, &JsValue::from_f64(number as f64))
}

/// A day in words, the same one in every time zone: "February 20, 2027".
fn day(locale: &str, day: Day) -> String {
    let options = [("dateStyle", "long"), ("timeZone", "UTC")];
    time("day", locale, &options, day.begins().0)
}

fn plural(locale: &str, number: u64) -> String {
    let Ok(small) = u32::try_from(number) else {
        return (ENGLISH_RULES.plural)(locale, number);
    };
    formatter("plural", locale, &[], Intl::PluralRules::new)
        .select(f64::from(small))
        .into()
}

/// How long ago a time is, in the largest unit that fits: "3 minutes ago". A time that has
/// not come yet, by a clock that is off, is now.
pub fn ago(locale: &str, millis: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
    let seconds = ((js_sys::Date::now() - millis as f64) / 1000.0).max(0.0);
    let units = [(86_400.0, "day"), (3_600.0, "hour"), (60.0, "minute")];
    let unit = units.into_iter().find(|(length, _)| seconds >= *length);
    let (count, name) = match unit {
        Some((length, name)) => ((seconds / length).floor(), name),
        None => (0.0, "second"),
    };
    let options = [("numeric", "auto")];
    formatter("ago", locale, &options, Intl::RelativeTimeFormat::new)
        .format(-count, name)
        .into()
}

/// A time for programs, in ISO 8601; empty for what is no time.
pub fn iso(millis: u64) -> String {
    let date = date_of(millis);
    if date.get_time().is_nan() {
        return String::new();
    }
    date.to_iso_string().into()
}

/// A time as the user's language writes it, to the second.
pub fn date_time(locale: &str, millis: u64) -> String {
    let options = [("dateStyle", "medium"), ("timeStyle", "medium")];
    time("date-time", locale, &options, millis)
}

/// The hour and minute of a time, as the user's language writes them: "14:05".
pub fn time_of_day(locale: &str, millis: u64) -> String {
    time("time-of-day", locale, &[("timeStyle", "short")], millis)
}

/// A day as the user's language writes it, with the name of the month.
pub fn date(locale: &str, millis: u64) -> String {
    time("date", locale, &[("dateStyle", "long")], millis)
}

/// A text in Unicode normal form C, in which labels are kept and compared.
pub fn normal_form(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
