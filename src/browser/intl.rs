//! `Intl`: what the browser knows of languages.

use js_sys::{Array, Intl, Object};
use wasm_bindgen::JsValue;

use crate::texts::english_plural;

/// The plural category of a number: a [`crate::texts::PluralRule`].
pub fn plural(locale: &str, number: u64) -> String {
    let Ok(locales) = Intl::get_canonical_locales(&JsValue::from_str(locale)) else {
        return english_plural(locale, number);
    };
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    let number = number as f64;
    Intl::PluralRules::new(&Array::from(&locales), &Object::new())
        .select(number)
        .into()
}

/// A time as the user's language writes it.
pub fn date_time(locale: &str, millis: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
    let date = js_sys::Date::new(&JsValue::from_f64(millis as f64));
    let known = Intl::get_canonical_locales(&JsValue::from_str(locale)).is_ok();
    date.to_locale_string(if known { locale } else { "en" }, &JsValue::UNDEFINED)
        .into()
}
