//! The style sheet, made once and adopted by every element's shadow root.
//!
//! Adopted sheets need no `style` element and no `style` attribute, so they work
//! under `style-src 'self'`.

use std::cell::OnceCell;

use js_sys::Array;
use web_sys::{CssStyleSheet, ShadowRoot};

const STYLES: &str = include_str!("../view/styles.css");

thread_local! {
    static SHEET: OnceCell<Option<CssStyleSheet>> = const { OnceCell::new() };
}

/// Dresses a shadow root.
pub(super) fn adopt(root: &ShadowRoot) {
    SHEET.with(|sheet| {
        if let Some(sheet) = sheet.get_or_init(make) {
            root.set_adopted_style_sheets(&Array::of1(sheet));
        }
    });
}

fn make() -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(STYLES).ok()?;
    Some(sheet)
}
