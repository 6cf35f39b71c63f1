//! `Intl`: what the browser knows of languages.

use js_sys::{Array, Intl, Object};
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

/// The browser's rules of languages.
pub const RULES: Rules = Rules {
    plural,
    number: |locale, number| {
        #[expect(clippy::cast_precision_loss, reason = "counts and minutes are small")]
        let number = js_sys::Number::from(number as f64);
        let tag = locales(locale).get(0).as_string().unwrap_or_default();
        number.to_locale_string(&tag).into()
    },
    day,
};

/// A day in words, the same one in every time zone: "February 20, 2027".
fn day(locale: &str, day: Day) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
    let date = js_sys::Date::new(&JsValue::from_f64(day.begins().0 as f64));
    let options = Object::new();
    for (name, value) in [("dateStyle", "long"), ("timeZone", "UTC")] {
        let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
    }
    let tag = locales(locale).get(0).as_string().unwrap_or_default();
    date.to_locale_date_string(&tag, &options).into()
}

fn plural(locale: &str, number: u64) -> String {
    let Ok(small) = u32::try_from(number) else {
        return (ENGLISH_RULES.plural)(locale, number);
    };
    Intl::PluralRules::new(&locales(locale), &Object::new())
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
    let options = Object::new();
    let _ = js_sys::Reflect::set(&options, &"numeric".into(), &"auto".into());
    Intl::RelativeTimeFormat::new(&locales(locale), &options)
        .format(-count, name)
        .into()
}

/// A time for programs, in ISO 8601; empty for what is no time.
pub fn iso(millis: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
    let date = js_sys::Date::new(&JsValue::from_f64(millis as f64));
    if date.get_time().is_nan() {
        return String::new();
    }
    date.to_iso_string().into()
}

/// A time as the user's language writes it.
pub fn date_time(locale: &str, millis: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
    let date = js_sys::Date::new(&JsValue::from_f64(millis as f64));
    let tag = locales(locale).get(0).as_string().unwrap_or_default();
    date.to_locale_string(&tag, &JsValue::UNDEFINED).into()
}

/// The hour and minute of a time, as the user's language writes them: "14:05".
pub fn time_of_day(locale: &str, millis: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
    let date = js_sys::Date::new(&JsValue::from_f64(millis as f64));
    let options = Object::new();
    let _ = js_sys::Reflect::set(&options, &"timeStyle".into(), &"short".into());
    let format = Intl::DateTimeFormat::new(&locales(locale), &options).format();
    let written = format.call1(&JsValue::UNDEFINED, &date);
    written
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

/// A day as the user's language writes it, with the name of the month.
pub fn date(locale: &str, millis: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
    let date = js_sys::Date::new(&JsValue::from_f64(millis as f64));
    let tag = locales(locale).get(0).as_string().unwrap_or_default();
    let options = Object::new();
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    date.to_locale_date_string(&tag, &options).into()
}

/// A text in Unicode normal form C, in which labels are kept and compared.
pub fn normal_form(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
