//! The combo box of the saved connections.
//!
//! An input with a list, as the ARIA Authoring Practices describe the editable combo box
//! with manual selection: the focus stays in the input, the keys move
//! `aria-activedescendant`, and nothing is chosen before Enter or a click. However many
//! connections there are, a few dozen options are rendered.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use web_sys::{Element, HtmlInputElement, ShadowRoot};
use yew::prelude::*;

use super::icons;
use super::runner::Runner;
use crate::browser::intl::normal_form;
use crate::connection::{Connection, ConnectionId, Status, label};
use crate::texts::{Catalogue, Text};
use crate::wizard::Event as Message;
use crate::wizard::State;
use crate::wizard::choosing::{self, Choosing, Press, Step, Towards};

const LIST: &str = "connection-list";

/// The catalogue as a property; the same one is equal.
#[derive(Clone)]
pub struct Words(pub Rc<Catalogue>);

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The state as a property; the same one is equal.
#[derive(Clone)]
pub struct Snapshot(pub Rc<State>);

impl PartialEq for Snapshot {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Snapshot {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

/// What the combo box needs.
#[derive(Properties, Clone, PartialEq)]
pub struct ChooserProps {
    /// Where the choice goes.
    pub runner: Runner,
    /// The state.
    pub snapshot: Snapshot,
    /// The words.
    pub words: Words,
    /// Where the wizard is mounted.
    pub root: ShadowRoot,
}

/// The combo box with its name.
#[component]
pub fn Chooser(props: &ChooserProps) -> Html {
    let choosing = use_state_eq(Choosing::default);
    let (input, list) = (use_node_ref(), use_node_ref());
    let anchor = use_mut_ref(|| None);
    let now = (*choosing).clone();
    let found = use_memo(
        (props.snapshot.clone(), now.open, now.typed.clone()),
        |(snapshot, open, typed)| {
            if *open {
                found(snapshot, &props.words, typed.as_deref().unwrap_or_default())
            } else {
                Vec::new()
            }
        },
    );
    let hands = Rc::new(Hands {
        props: props.clone(),
        choosing,
        input: input.clone(),
        list: list.clone(),
        anchor,
        found,
    });
    let label = props.snapshot.chosen_connection();
    let label = label.map(|chosen| chosen.label.clone()).unwrap_or_default();
    use_steady_list(&hands, &now);
    use_selected_text(&hands, &now, &label);

    let words = &props.words.0;
    let count = hands.found.len();
    let none = now.open && count == 0;
    let expanded = now.open && !none;
    let active = hands
        .position(&now)
        .filter(|position| now.rendered(count).contains(position))
        .and(now.active.as_ref())
        .map(option_id);
    html! {
        <div class="field" part="field field-connection">
            <label part="name" for="connection">{ words.text("connection") }</label>
            <div class="combo">
                <input ref={input} id="connection" class="input combo__input" part="input input-connection"
                    type="text" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="false"
                    aria-autocomplete="list" aria-expanded={expanded.to_string()} aria-controls={LIST}
                    aria-activedescendant={active} aria-describedby="connection-status"
                    value={now.typed.clone().unwrap_or(label)}
                    oninput={hands.on(Hands::typed)} onkeydown={hands.on(Hands::pressed)}
                    onclick={hands.on(Hands::clicked)} onfocusout={hands.on(|hands, _: FocusEvent| hands.close())} />
                { icons::unfold() }
                <ul ref={list} id={LIST} class={list_class(&now)} part="list" role="listbox"
                    aria-label={words.text("connections")} hidden={!expanded}
                    onmousedown={keep_focus()} onscroll={hands.on(|hands, _: Event| hands.scrolled())}>
                    { for now.rendered(count).filter_map(|position| option(&hands, &now, position)) }
                </ul>
                <p id="connection-count" class={if none { list_class(&now) } else { "unseen" }}
                    part={none.then_some("list")}
                    aria-live="polite" onmousedown={keep_focus()}>
                    if now.open {
                        { words.say(&count_text(count)) }
                    }
                </p>
            </div>
        </div>
    }
}

/// The places of the connections that are found.
fn found(snapshot: &Snapshot, words: &Words, wanted: &str) -> Vec<usize> {
    let said = Status::ALL.map(|status| (status, words.0.text(status.text_id())));
    let entries = snapshot.connections.iter().map(|connection| {
        let status = snapshot.status(connection);
        let words = said.iter().find(|(known, _)| *known == status);
        let words = words.map(|(_, words)| &**words).unwrap_or_default();
        (connection.label.as_str(), words)
    });
    choosing::found(entries, wanted)
}

fn count_text(count: usize) -> Text {
    match u64::try_from(count) {
        Ok(0) | Err(_) => Text::new("no-connection-found"),
        Ok(count) => Text::new("connections-found").with_number("count", count),
    }
}

fn list_class(now: &Choosing) -> &'static str {
    if now.upward {
        "combo__list combo__list--upward"
    } else {
        "combo__list"
    }
}

fn option_part(is_chosen: bool, is_active: bool) -> &'static str {
    match (is_chosen, is_active) {
        (false, false) => "option",
        (true, false) => "option chosen",
        (false, true) => "option active",
        (true, true) => "option chosen active",
    }
}

fn option_id(id: &ConnectionId) -> String {
    ["connection-", id.as_str()].concat()
}

fn option(hands: &Rc<Hands>, now: &Choosing, position: usize) -> Option<Html> {
    let connection = hands.connection(position)?;
    let snapshot = &hands.props.snapshot;
    let status = snapshot.status(connection);
    let id = option_id(&connection.id);
    let state = [id.as_str(), "-state"].concat();
    let is_chosen = snapshot.chosen.as_ref() == Some(&connection.id);
    let is_active = now.active.as_ref() == Some(&connection.id);
    let wanted = connection.id.clone();
    let choose = hands.on(move |hands, _: MouseEvent| hands.choose(wanted.clone()));
    Some(html! {
        <li key={connection.id.as_str()} {id} class={classes!("option", is_active.then_some("option--active"))}
            part={option_part(is_chosen, is_active)}
            role="option" aria-label={connection.label.clone()} aria-describedby={state.clone()}
            aria-selected={is_chosen.to_string()} aria-setsize={hands.found.len().to_string()}
            aria-posinset={(position + 1).to_string()} onclick={choose}>
            <span class="option__mark">
                if is_chosen {
                    { icons::chosen() }
                }
            </span>
            <bdi class="option__label">{ &connection.label }</bdi>
            <span id={state} class={["badge badge--", tone(status)].concat()}
                part={["badge ", tone(status)].concat()}>{ icon(status) }{ hands.props.words.0.text(status.text_id()) }</span>
        </li>
    })
}

/// What the badge of a state says by its colour.
pub fn tone(status: Status) -> &'static str {
    match status {
        Status::Connected => "good",
        Status::NotConnected | Status::NotValidated => "plain",
        Status::Refused | Status::SettingsChanged | Status::Ended => "attention",
    }
}

/// The icon of a state.
pub fn icon(status: Status) -> Html {
    match status {
        Status::Connected => icons::good(),
        Status::Refused => icons::bad(),
        _ => icons::idle(),
    }
}

/// Pressing the mouse on the list must not take the focus out of the input.
fn keep_focus() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| event.prevent_default())
}

/// An option, and how far below the top of the list it was seen.
type Anchor = (Element, f64);

/// What the handlers of one rendering hold.
struct Hands {
    props: ChooserProps,
    choosing: UseStateHandle<Choosing>,
    input: NodeRef,
    list: NodeRef,
    anchor: Rc<RefCell<Option<Anchor>>>,
    found: Rc<Vec<usize>>,
}

impl Hands {
    fn on<E: 'static>(self: &Rc<Self>, handle: impl Fn(&Self, E) + 'static) -> Callback<E> {
        let hands = Rc::clone(self);
        Callback::from(move |event| handle(&hands, event))
    }

    fn now(&self) -> Choosing {
        (*self.choosing).clone()
    }

    /// The connection at a position of the list.
    fn connection(&self, position: usize) -> Option<&Connection> {
        let place = self.found.get(position)?;
        self.props.snapshot.connections.get(*place)
    }

    /// The position of the active option.
    fn position(&self, now: &Choosing) -> Option<usize> {
        let active = now.active.as_ref()?;
        (0..self.found.len()).find(|position| {
            let connection = self.connection(*position);
            connection.is_some_and(|connection| connection.id == *active)
        })
    }

    fn upward(&self) -> bool {
        let room = || {
            let height = web_sys::window()?.inner_height().ok()?.as_f64()?;
            let input = self.input.cast::<Element>()?.get_bounding_client_rect();
            Some((input.top(), height - input.bottom()))
        };
        room().is_some_and(|(above, below)| choosing::upward(above, below))
    }

    fn open(&self, with_active: bool) {
        let state = &self.props.snapshot;
        let chosen = state.chosen.clone();
        let is_chosen = |connection: &Connection| Some(&connection.id) == chosen.as_ref();
        let place = state.connections.iter().position(is_chosen);
        let active = chosen.clone().filter(|_| with_active && place.is_some());
        let opened = Choosing::opened(self.upward(), active, place.unwrap_or_default());
        self.choosing.set(opened);
    }

    fn close(&self) {
        self.choosing.set(Choosing::default());
    }

    fn choose(&self, id: ConnectionId) {
        self.close();
        self.props.runner.dispatch(Message::Chosen(id));
    }

    fn clicked(&self, _: MouseEvent) {
        if !self.choosing.open {
            self.open(false);
        }
    }

    fn typed(&self, event: InputEvent) {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        let mut now = self.now();
        if !now.open {
            now.upward = self.upward();
        }
        self.choosing.set(now.typed(normal_form(&input.value())));
    }

    fn pressed(&self, event: KeyboardEvent) {
        // The keys of an input method and of the browser are not for the list.
        if event.is_composing() || event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        let now = self.now();
        let Some(press) = choosing::meaning(&event.key(), event.alt_key(), now.open) else {
            return;
        };
        event.prevent_default();
        match press {
            Press::Open => self.open(true),
            Press::Show => self.open(false),
            Press::Move(step) => self.step(now, step),
            Press::Choose => {
                let chosen = self.position(&now).or_else(|| self.named(&now));
                if let Some(connection) = chosen.and_then(|position| self.connection(position)) {
                    self.choose(connection.id.clone());
                }
            }
            Press::Close => self.close(),
        }
    }

    /// The position that what was typed leaves no doubt about: of that very label, or the only one.
    fn named(&self, now: &Choosing) -> Option<usize> {
        let typed = now.typed.as_deref()?;
        let is_named = |position: &usize| {
            let connection = self.connection(*position);
            connection.is_some_and(|connection| label::same(&connection.label, typed))
        };
        let only = (self.found.len() == 1).then_some(0);
        (0..self.found.len()).find(is_named).or(only)
    }

    fn step(&self, now: Choosing, step: Step) {
        let from = self.position(&now);
        let position = choosing::step(step, from, self.found.len());
        let Some((position, connection)) =
            position.and_then(|position| Some((position, self.connection(position)?)))
        else {
            return;
        };
        self.hold_still();
        self.choosing
            .set(now.moved(connection.id.clone(), position));
    }

    /// Renders what is beyond, before the end of what is rendered comes into sight.
    fn scrolled(&self) {
        let Some(list) = self.list.cast::<Element>() else {
            return;
        };
        let (seen, top) = (list.client_height(), list.scroll_top());
        let towards = if top + 2 * seen >= list.scroll_height() {
            Towards::End
        } else if top <= seen {
            Towards::Start
        } else {
            return;
        };
        let (now, count) = (self.now(), self.found.len());
        let next = now.clone().scrolled(towards, count);
        if next.rendered(count) != now.rendered(count) {
            self.hold_still();
            self.choosing.set(next);
        }
    }

    /// Remembers where the options are seen, as others come and go above them.
    fn hold_still(&self) {
        let anchor = self.list.cast::<Element>().and_then(|list| {
            let top = list.get_bounding_client_rect().top();
            let options = list.children();
            (0..options.length())
                .filter_map(|index| options.item(index))
                .map(|option| (option.get_bounding_client_rect(), option))
                .find(|(place, _)| place.bottom() > top)
                .map(|(place, option)| (option, place.top() - top))
        });
        self.anchor.replace(anchor);
    }
}

/// Keeps what is seen of the list where it was, and the active option in sight.
#[hook]
fn use_steady_list(hands: &Rc<Hands>, now: &Choosing) {
    let start = now.rendered(hands.found.len()).start;
    {
        let hands = Rc::clone(hands);
        use_effect_with((now.open, start), move |_| {
            let anchor = hands.anchor.take();
            let list = hands.list.cast::<Element>();
            if let (Some(list), Some((option, top))) = (list, anchor)
                && option.is_connected()
            {
                let place = option.get_bounding_client_rect().top();
                scroll(&list, place - list.get_bounding_client_rect().top() - top);
            }
        });
    }
    {
        let hands = Rc::clone(hands);
        let shown = (now.open, now.active.clone(), now.typed.clone());
        use_effect_with(shown, move |(open, active, typed)| {
            let Some(list) = hands.list.cast::<Element>().filter(|_| *open) else {
                return;
            };
            let chosen = hands.props.snapshot.chosen.as_ref();
            let sought = active.as_ref().or(chosen.filter(|_| typed.is_none()));
            let option = sought.and_then(|id| hands.props.root.get_element_by_id(&option_id(id)));
            match option {
                Some(option) => reveal(&list, &option),
                None => list.set_scroll_top(0),
            }
        });
    }
}

/// Selects the label of what is chosen when the list opens or closes, so that typing replaces it.
#[hook]
fn use_selected_text(hands: &Rc<Hands>, now: &Choosing, label: &str) {
    let hands = Rc::clone(hands);
    let shown = (now.open, now.typed.is_some(), label.to_owned());
    use_effect_with(shown, move |(_, typed, _)| {
        let focused = hands.props.root.active_element();
        let input = hands.input.cast::<HtmlInputElement>();
        if let Some(input) = input.filter(|input| !*typed && focused.as_ref() == Some(input)) {
            input.select();
        }
    });
}

fn reveal(list: &Element, option: &Element) {
    let (frame, place) = (
        list.get_bounding_client_rect(),
        option.get_bounding_client_rect(),
    );
    let (over, under) = (place.top() - frame.top(), place.bottom() - frame.bottom());
    if over < 0.0 {
        scroll(list, over);
    } else if under > 0.0 {
        scroll(list, under);
    }
}

fn scroll(list: &Element, by: f64) {
    let by = if by < 0.0 { by.floor() } else { by.ceil() };
    list.set_scroll_top(list.scroll_top() + by as i32);
}
