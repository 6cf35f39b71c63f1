//! The look: what a console can set, what a person has set, and where there is little room.

use journeys::{ADA, Journey, Key, Screen, Wizard, screenshots};
use serde_json::{Value, json};

/// What can be measured, for every script of these tests.
const LOOK_JS: &str = include_str!("look.js");
/// What is typed as Login URL.
const TYPED: &str = "https://acme.my.salesforce.com";

fn measure(wizard: &Wizard<'_>, script: &str) -> Value {
    let script = format!("{LOOK_JS}\n{script}");
    wizard.browser.run(&wizard.tab, &script, &[])
}

fn number(wizard: &Wizard<'_>, script: &str) -> f64 {
    measure(wizard, script).as_f64().expect("a number")
}

/// A page of 1280 pixels, without the bars that would be in the pictures.
fn at_a_desk(wizard: &Wizard<'_>) {
    wizard.browser.hide_scrollbars(&wizard.tab);
    wizard
        .browser
        .set_screen(&wizard.tab, Screen::new(1280, 900));
}

/// Gives the console a style sheet, as its policy allows.
fn dress(wizard: &Wizard<'_>, styles: &str) {
    let script = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); \
                  document.adoptedStyleSheets = [sheet]";
    wizard.browser.run(&wizard.tab, script, &[json!(styles)]);
}

fn style(wizard: &Wizard<'_>, part: &str, property: &str) -> Value {
    let script = format!("return getComputedStyle(shown('[part~={part}]')[0]).{property}");
    measure(wizard, &script)
}

#[test]
fn a_console_sets_tokens_parts_and_its_own_font() {
    let journey = Journey::new();
    let wizard = journey.open();
    // The way from one colour to another takes a moment.
    let still = [("prefers-reduced-motion", "reduce")];
    wizard.browser.set_wishes(&wizard.tab, &still);
    dress(
        &wizard,
        "html { font-size: 10px } body { font: 20px monospace } \
         salesforce-credentials { --sfc-accent: light-dark(rgb(1, 2, 3), rgb(4, 5, 6)); \
           --sfc-control-height: 50px; max-inline-size: none } \
         salesforce-credentials::part(name) { letter-spacing: 3px } \
         salesforce-credentials::part(button primary) { border-top-style: dashed } \
         salesforce-credentials::part(input-login-url) { text-indent: 7px }",
    );
    let is = |part, property, value: &str| {
        assert_eq!(style(&wizard, part, property), value, "{part}, {property}");
    };
    is("primary", "backgroundColor", "rgb(1, 2, 3)");
    is("primary", "borderTopStyle", "dashed");
    is("quiet", "borderTopStyle", "solid");
    is("name", "fontFamily", "monospace");
    is("name", "fontSize", "20px");
    is("name", "letterSpacing", "3px");
    is("help", "fontSize", "17.5px");
    is("input-login-url", "textIndent", "7px");
    is("input-label", "textIndent", "0px");
    is("input-label", "height", "50px");
    wizard.console("element.setAttribute('theme', 'dark')", &[]);
    wizard.until("the colours of the dark scheme", || {
        (style(&wizard, "primary", "backgroundColor") == "rgb(4, 5, 6)").then_some(())
    });
}

#[test]
fn every_control_is_a_part() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("required", "nonsense")]);
    let complete = |screen: &str| {
        assert_eq!(
            measure(&wizard, "return without_part()"),
            json!([]),
            "{screen}"
        );
    };
    wizard.says("nonsense");
    complete("the form and what is wrong with an attribute");
    for (method, field) in [
        ("Use Salesforce Credentials", "Password"),
        ("Use OAuth JWT", "Private Key"),
        ("Use an Access Token", "Access Token"),
    ] {
        wizard.tick(method);
        wizard.control("field", field);
        wizard.press("Save");
        wizard.alert_contains("attention");
        complete(method);
    }
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    complete("the connection");
    wizard.unfold("Use elsewhere");
    assert_eq!(wizard.connection_labels().len(), 1);
    complete("the list of connections and the calls");
    wizard.key(Key::Escape);
    let window = journey.set_up(&wizard);
    complete("a sign-in");
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as");
    wizard.press("Delete");
    wizard.control("button", "Cancel");
    complete("the dialog");
}

#[test]
#[cfg_attr(
    firefox,
    ignore = "Firefox forces the colours of this machine's own theme, whose contrast is not high"
)]
fn where_colours_are_forced_lines_tell_what_colours_told() {
    let journey = Journey::new();
    let wizard = journey.open();
    let forced = |scheme: &str| {
        let wishes = [
            ("forced-colors", "active"),
            ("prefers-color-scheme", scheme),
            ("prefers-reduced-motion", "reduce"),
        ];
        wizard.browser.set_wishes(&wizard.tab, &wishes);
    };
    let seen = |part: &str, what: &str| {
        let script = format!(
            "const e = shown('[part~={part}]')[0]; return contrast_of(e, '{what}', around(e))"
        );
        let found = number(&wizard, &script);
        assert!(found >= 3.0, "{part}, {what}: {found}");
    };
    forced("dark");
    let is_forced = "return matchMedia('(forced-colors: active)').matches";
    assert_eq!(measure(&wizard, is_forced), json!(true));
    dress(&wizard, "body { background: Canvas }");
    seen("chosen", "outlineColor");
    assert_eq!(style(&wizard, "chosen", "outlineStyle"), "solid");
    assert_eq!(style(&wizard, "method-jwt", "outlineStyle"), "none");
    assert_eq!(style(&wizard, "primary", "borderTopWidth"), "3px");
    for part in ["button", "quiet", "input", "disclosure", "card"] {
        seen(part, "borderTopColor");
    }
    wizard.tab_to("Login URL");
    assert_eq!(style(&wizard, "input-login-url", "outlineStyle"), "solid");
    seen("input-login-url", "outlineColor");
    wizard.press("Save");
    wizard.alert_contains("need your attention");
    assert_eq!(style(&wizard, "input-login-url", "borderTopWidth"), "3px");
    assert_eq!(style(&wizard, "input-org-id", "borderTopWidth"), "1px");
    seen("alert", "borderTopColor");
    wizard.unfold_everything();
    for (shape, what) in [
        ("window", "stroke"),
        ("place", "stroke"),
        ("name", "stroke"),
        ("mark", "fill"),
    ] {
        let script = format!(
            "const e = shown('.drawing__{shape}')[0]; return contrast_of(e, '{what}', around(e))"
        );
        assert!(number(&wizard, &script) >= 3.0, "{shape} of a drawing");
    }
    screenshots::keep(&wizard, "forced-form-dark");
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    for part in ["status", "badge", "danger"] {
        seen(part, "borderTopColor");
    }
    let icon = "const icon = shown('[part~=badge] svg')[0]; \
                return getComputedStyle(icon).fill === getComputedStyle(around(icon)).color";
    assert_eq!(measure(&wizard, icon), json!(true), "an icon like its text");
    for scheme in ["dark", "light"] {
        forced(scheme);
        assert_eq!(measure(&wizard, "return too_weak()"), json!([]), "{scheme}");
        screenshots::keep(&wizard, &format!("forced-connection-{scheme}"));
    }
}

#[test]
fn a_drawing_has_a_name_and_a_number_for_each_step_beside_it() {
    let journey = Journey::new();
    let wizard = journey.open();
    let drawn = |name: &str, numbers: &str, steps: u8| json!({"name": name, "numbers": numbers, "steps": steps});
    wizard.unfold_everything();
    let found = measure(&wizard, "return drawings()");
    let expected = [
        drawn(
            "Drawing of Setup: Quick Find (1) above the menu, and on the page beside it Settings (2) and the key (3).",
            "1 2 3",
            3,
        ),
        drawn(
            "Drawing of Setup: Quick Find (1) above the menu, and the Org ID (2) on the page beside it.",
            "1 2",
            2,
        ),
        drawn(
            "Drawing of Setup: Quick Find (1) above the menu, your name (2) in the list beside it, and the User ID (3) in the address bar.",
            "1 2 3",
            3,
        ),
        drawn(
            "Drawing of Setup: Quick Find (1) above the menu, and on the page beside it the box to tick (2) and, below, New (3).",
            "1 2 3",
            3,
        ),
    ];
    assert_eq!(found, json!(expected));
    assert_eq!(
        measure(&wizard, "return sides()"),
        json!([[false, true]].repeat(4))
    );
    screenshots::take(&wizard, "drawings");
    wizard.tick("Use Salesforce Credentials");
    wizard.control("field", "Password");
    wizard.unfold_everything();
    let personal = drawn(
        "Drawing of the personal settings: Quick Find (1) above the menu, and the button (2) on the page beside it.",
        "1 2",
        2,
    );
    assert_eq!(measure(&wizard, "return drawings()[0]"), personal);
    screenshots::keep(&wizard, "drawings-security-token");
}

#[test]
fn a_drawing_is_the_other_way_round_where_one_reads_from_the_right() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("locale", "ar")]);
    wizard.unfold_everything();
    assert_eq!(
        measure(&wizard, "return sides()"),
        json!([[true, true]].repeat(4))
    );
}

#[test]
fn in_a_side_panel_nothing_sticks_out_and_on_a_full_page_lines_stay_short() {
    let journey = Journey::new();
    let wizard = journey.open();
    at_a_desk(&wizard);
    wizard.console(
        "const aside = document.createElement('aside'); \
         aside.style.cssText = 'inline-size: 320px; margin-inline-start: auto'; \
         document.body.append(aside); aside.append(element);",
        &[],
    );
    let fits = |screen: &str| {
        assert_eq!(
            measure(&wizard, "return sticks_out()"),
            json!([]),
            "{screen}"
        );
    };
    wizard.control("field", "Login URL");
    fits("the form");
    wizard.press("Save");
    wizard.alert_contains("need your attention");
    fits("what is wrong");
    screenshots::keep(&wizard, "panel-form");
    wizard.unfold("Set up the app in Salesforce, step by step");
    fits("the guide");
    journey.fill_in(&wizard);
    wizard.fill("Label", &"W".repeat(80));
    wizard.press("Save");
    wizard.status_contains("Saved.");
    journey.sign_in(&wizard, ADA);
    fits("the connection");
    assert_eq!(
        number(
            &wizard,
            "return lefts('[part~=connection] > [part~=facts] > [part~=fact]')"
        ) as u32,
        1,
        "one column"
    );
    wizard.unfold("Use elsewhere");
    fits("the calls");
    screenshots::keep(&wizard, "panel-connection");
    wizard.connection_labels();
    fits("the list");
    screenshots::keep(&wizard, "panel-list");
    wizard.key(Key::Escape);
    let wide = "element.parentElement.style.inlineSize = '1200px'";
    wizard.console(wide, &[]);
    fits("the connection on a full page");
    wizard.press("New connection");
    wizard.control("field", "Login URL");
    wizard.unfold("Set up the app in Salesforce, step by step");
    let letters = number(&wizard, "return longest_line()");
    assert!(letters < 100.0, "{letters} letters in a line");
    assert_eq!(
        number(&wizard, "return lefts('[part~=field]')") as u32,
        2,
        "two columns"
    );
}

#[test]
fn the_themes_of_the_gallery_can_be_read_under_a_strict_policy() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("name", "page")]);
    wizard.fill("Login URL", TYPED);
    wizard.fill("Consumer Key", "3MVG9.an.example");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    for (theme, colours) in [
        ("cloud", "light"),
        ("cloud", "dark"),
        ("dashboards", "light"),
        ("dashboards", "dark"),
        ("crm", "light"),
    ] {
        open_gallery(&journey, &wizard, theme, colours);
        let name = format!("theme-{theme}-{colours}");
        let good = |screen: &str| {
            assert_eq!(
                measure(&wizard, "return too_weak()"),
                json!([]),
                "{name}, {screen}"
            );
        };
        good("a connection and a form");
        let refuse = "document.querySelector('[name=panel]').shadowRoot\
                      .querySelector('[part~=save]').click()";
        wizard.browser.run(&wizard.tab, refuse, &[]);
        wizard.alert_contains("attention");
        good("an alert");
        for width in [1280, 360] {
            assert_eq!(screenshots::overflow(&wizard, width), 0, "{name}, {width}");
        }
        at_a_desk(&wizard);
        screenshots::keep(&wizard, &format!("{name}-connection"));
        wizard.console("element.open()", &[]);
        wizard.until("the form", || {
            (measure(&wizard, "return shown('[part~=form]').length") == json!(2)).then_some(())
        });
        good("the forms");
        screenshots::keep(&wizard, &format!("{name}-form"));
    }
    // The form asks the host that was typed, which the page's policy forbids, as it should here.
    let said = journey.browser.console().into_iter();
    let said: Vec<_> = said
        .filter(|line| line.contains("Content Security Policy"))
        .filter(|line| !line.contains(TYPED))
        .collect();
    assert_eq!(said, Vec::<String>::new());
}

/// Opens the gallery and waits until both wizards are in the theme.
fn open_gallery(journey: &Journey, wizard: &Wizard<'_>, theme: &str, colours: &str) {
    let path = format!("/themes/index.html?theme={theme}&colours={colours}");
    journey
        .browser
        .go(&wizard.tab, &journey.pages.address(&path));
    wizard.is_ready();
    let is_dressed = "const is_there = shown('[part~=connection]').length && shown('[part~=form]').length; \
                      return Boolean(is_there) && getComputedStyle(document.querySelector('[name=page]')).getPropertyValue('--sfc-control-height') !== '40px'";
    wizard.until("both wizards in the theme", || {
        (measure(wizard, is_dressed) == json!(true)).then_some(())
    });
}
