//! Small drawings of where something is found in Salesforce, each beside its steps.
//!
//! They are drawn here and show places, not looks: a window with an address bar, the
//! menu with Quick Find, and a page. The words stand in the steps, so that a drawing
//! needs no translation but its name; the numbers tell which step is where.

use yew::{Html, html};

use super::words::Scene;
use crate::texts::Text;

/// A place in a drawing, which is 320 wide and 176 high.
type Point = (u16, u16);

/// What a drawing has besides the window, as the shapes of a path each.
pub struct Drawing {
    /// Its name and its steps, by the ids of their texts.
    name: &'static str,
    steps: &'static [&'static str],
    /// The text of the page, as bars.
    page: &'static str,
    /// The places that the steps speak of, as lines.
    places: &'static str,
    /// The text of these places, as bars.
    names: &'static str,
    /// What can be read, the same in every language, and its middle.
    sign: Option<(Point, &'static str)>,
    /// Where the steps are after the first, which is at Quick Find in all of them.
    marks: &'static [Point],
}

/// The window, its address bar, and the edge of the menu.
const WINDOW: &str = "M9 1H311a8 8 0 0 1 8 8V167a8 8 0 0 1-8 8H9a8 8 0 0 1-8-8V9A8 8 0 0 1 9 1ZM1 32H319M104 32V175M64 9H300a4 4 0 0 1 4 4V21a4 4 0 0 1-4 4H64a4 4 0 0 1-4-4V13A4 4 0 0 1 64 9Z";
/// The window's buttons, and what else is in the menu.
const MENU: &str = "M14 17h0M28 17h0M42 17h0M14 76H68M22 112H60M14 130H76M14 148H58";
/// Quick Find with its magnifying glass.
const QUICK_FIND: &str = "M14 42H88a4 4 0 0 1 4 4V58a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V46A4 4 0 0 1 14 42ZM17 51a4 4 0 1 0 8 0a4 4 0 1 0-8 0M24 54l4 4";
/// The entry of the menu that it finds.
const FOUND: &str = "M22 94H84";
const QUICK_FIND_MARK: Point = (92, 44);

/// The page Company Information.
pub const ORG_ID: Drawing = Drawing {
    name: "drawing-org-id",
    steps: &["find-org-id-page", "find-org-id-value"],
    page: "M120 50H196M120 80H146M160 80H196M120 102H150M160 102H186M120 124H142M160 124H200M120 146H148M160 146H190M216 80H236M250 80H292M216 146H240M250 146H280",
    places: "M216 96H300a4 4 0 0 1 4 4V126a4 4 0 0 1-4 4H216a4 4 0 0 1-4-4V100A4 4 0 0 1 216 96Z",
    names: "M220 113H240",
    sign: Some(((274, 113), "00D…")),
    marks: &[(212, 98)],
};

/// The list of users, and the address of a user.
pub const USER_ID: Drawing = Drawing {
    name: "drawing-user-id",
    steps: &[
        "find-user-id-page",
        "find-user-id-name",
        "find-user-id-address",
    ],
    page: "M120 50H160M120 76H164M196 76H226M252 76H292M196 98H232M252 98H282M120 120H160M196 120H222M252 120H296M120 142H170M196 142H230M252 142H286M72 17H196",
    places: "M118 106H170M222 9H300a4 4 0 0 1 4 4V21a4 4 0 0 1-4 4H222a4 4 0 0 1-4-4V13A4 4 0 0 1 222 9Z",
    names: "M120 98H168",
    sign: Some(((262, 17), "005…")),
    marks: &[(180, 102), (218, 23)],
};

/// The settings of an app.
pub const CONSUMER_KEY: Drawing = Drawing {
    name: "drawing-consumer-key",
    steps: &[
        "find-consumer-key-page",
        "find-consumer-key-settings",
        "find-consumer-key-value",
    ],
    page: "M120 50H200M124 78H154M120 112H176M120 134H152M120 154H160",
    places: "M168 90H220M178 124H274a4 4 0 0 1 4 4V140a4 4 0 0 1-4 4H178a4 4 0 0 1-4-4V128A4 4 0 0 1 178 124Z",
    names: "M174 78H214M186 134H266",
    sign: None,
    marks: &[(230, 78), (278, 126)],
};

/// The page of the personal settings with the reset.
pub const SECURITY_TOKEN: Drawing = Drawing {
    name: "drawing-security-token",
    steps: &["find-security-token-page", "find-security-token-button"],
    page: "M120 50H206M120 78H296M120 94H280M120 110H228",
    places: "M124 128H220a4 4 0 0 1 4 4V148a4 4 0 0 1-4 4H124a4 4 0 0 1-4-4V132A4 4 0 0 1 124 128Z",
    names: "M134 140H210",
    sign: None,
    marks: &[(224, 130)],
};

/// The page with the switch, and the list of origins.
pub const CORS: Drawing = Drawing {
    name: "drawing-cors",
    steps: &["set-up-cors-page", "set-up-cors-tick", "set-up-cors-origin"],
    page: "M120 50H210M142 76H232M120 112H194M120 134H176M212 134H292M120 154H188M212 154H276",
    places: "M120 69H134V83H120ZM264 102H296a4 4 0 0 1 4 4V116a4 4 0 0 1-4 4H264a4 4 0 0 1-4-4V106A4 4 0 0 1 264 102Z",
    names: "M272 111H288",
    sign: Some(((127, 76), "✓")),
    marks: &[(246, 76), (260, 104)],
};

impl Drawing {
    /// The drawing with its steps. A step may name the origin of the page.
    pub fn show(&self, scene: &Scene<'_>) -> Html {
        let step = |id: &&'static str| {
            let step = Text::new(id).with("origin", &scene.state.options.origin);
            html! { <li>{ scene.say(&step) }</li> }
        };
        html! {
            <div class="drawn">
                { self.picture(scene) }
                <ol>{ for self.steps.iter().map(step) }</ol>
            </div>
        }
    }

    fn picture(&self, scene: &Scene<'_>) -> Html {
        let marks = [QUICK_FIND_MARK]
            .into_iter()
            .chain(self.marks.iter().copied());
        html! {
            <svg class="drawing" part="drawing" viewBox="0 0 320 176" role="img" aria-label={scene.text(self.name)}>
                <path class="drawing__window" d={WINDOW} />
                <path class="drawing__text" d={[MENU, self.page].concat()} />
                <path class="drawing__place" d={[QUICK_FIND, self.places].concat()} />
                <path class="drawing__name" d={[FOUND, self.names].concat()} />
                if let Some((middle, sign)) = self.sign {
                    { text("drawing__sign", middle, sign.to_owned()) }
                }
                { for marks.zip(1..).map(|(place, number)| mark(place, number)) }
            </svg>
        }
    }
}

fn mark(place: Point, number: u8) -> Html {
    html! {
        <>
            <circle class="drawing__mark" cx={place.0.to_string()} cy={place.1.to_string()} r="9" />
            { text("drawing__number", place, number.to_string()) }
        </>
    }
}

fn text(class: &'static str, (x, y): Point, text: String) -> Html {
    // A baseline in the middle is not in every browser where the middle of digits is.
    html! { <text class={class} x={x.to_string()} y={(y + 4).to_string()}>{ text }</text> }
}
