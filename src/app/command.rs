//! The one command table: what there is, which keys, where.
//!
//! Read by the dispatcher, footer, help, menu, the `keys` subcommand, the README's key block and the tests.
//! Labels are messages made from the id: `command-<id>`, `command-<id>-help`; one command has other words on the map.

mod place;

use super::key::{Code, Key};

pub use place::Where;

/// Something that a person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is explained by its message command-<id>-help")]
pub enum Command {
    Next,
    Previous,
    NextCard,
    PreviousCard,
    FollowUps,
    Skip,
    Undo,
    GoTo,
    Phases,
    PassTurn,
    Listen,
    CheckBack,
    ShowPlan,
    ShowMap,
    TakeHome,
    Confirmed,
    Corrected,
    Pause,
    Resume,
    Reveal,
    Blank,
    Freeze,
    Thaw,
    Safety,
    SafetySteps,
    WithoutInterpreter,
    Return,
    TalkSettings,
    MarkLine,
    AddMinute,
    CardsShown,
    ShowShared,
    ShowFacilitator,
    ShowInterpreter,
    Screens,
    LookAgain,
    CloseWindow,
    NextView,
    ShowBeside,
    ShowProgress,
    FrameSize,
    NextFinding,
    NextMissing,
    NextStale,
    ListFindings,
    EditFile,
    MarkReviewed,
    ChangeAddress,
    ClosePreview,
    CheckTerminal,
    ShowWay,
    LeaveCheck,
    Theme,
    Help,
    Menu,
    End,
    Interrupt,
    Redraw,
    Up,
    Down,
    Choose,
    Close,
    Back,
    Remove,
    PageOn,
    PageBack,
}

/// Keys in some places.
pub type Binding = (&'static [Where], &'static [Key]);

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The command.
    pub command: Command,
    /// Its id in messages and settings.
    pub id: &'static str,
    /// Where, and with which keys; the first key is the one that is shown.
    pub bindings: &'static [Binding],
}

use Where::{
    Blank, Confirm, Edit, Following, Gate, GateQuestion, GoTo, Goodbye, Home, HomeTyping, List, Paused,
    Preview, PrivatePage, Reading, Safety, SafetySteps, Talk, TalkList, TerminalCheck,
};

const SPACE: Key = Key::char(' ');
const ENTER: Key = Key::new(Code::Enter);
const ESC: Key = Key::new(Code::Esc);
const TAB: Key = Key::new(Code::Tab);
const BACKSPACE: Key = Key::new(Code::Backspace);
const LEFT: Key = Key::new(Code::Left);
const RIGHT: Key = Key::new(Code::Right);
const UP: Key = Key::new(Code::Up);
const DOWN: Key = Key::new(Code::Down);
const PAGE_UP: Key = Key::new(Code::PageUp);
const PAGE_DOWN: Key = Key::new(Code::PageDown);
const DELETE: Key = Key::new(Code::Delete);

const fn f(number: u8) -> Key {
    Key::new(Code::F(number))
}

const fn c(character: char) -> Key {
    Key::char(character)
}

/// The session's own stops.
const STOPS: &[Where] = &[Talk, TalkList];
/// Everything without typing on it.
const NOT_TYPING: &[Where] =
    &[Talk, TalkList, Paused, PrivatePage, Safety, SafetySteps, Confirm, Reading, List, Goodbye];
/// Where the session's screen may be seen.
const IN_SESSION: &[Where] =
    &[Talk, TalkList, Paused, PrivatePage, Safety, SafetySteps, Confirm, Reading, List];
const TYPING: &[Where] = &[GoTo, Edit];
/// Where views can be changed.
const VIEWED: &[Where] = &[Talk, TalkList, PrivatePage, SafetySteps];
/// Where a row can be highlighted.
const LISTED: &[Where] = &[Talk, TalkList, Home, Gate, Confirm, List, GoTo, HomeTyping, TerminalCheck];
const EVERYWHERE: &[Where] = &Where::ALL;

const fn row(command: Command, id: &'static str, bindings: &'static [Binding]) -> Row {
    Row { command, id, bindings }
}

/// The table, in the order of help and menu.
pub const TABLE: &[Row] = &[
    row(
        Command::Next,
        "next",
        &[
            (&[Talk, Following], &[RIGHT, SPACE, ENTER, PAGE_DOWN]),
            (&[TalkList], &[RIGHT, SPACE, PAGE_DOWN]),
            (&[Preview], &[RIGHT, SPACE, ENTER, PAGE_DOWN, DOWN]),
        ],
    ),
    row(
        Command::Previous,
        "previous",
        &[
            (&[Talk, TalkList, Following], &[LEFT, BACKSPACE, PAGE_UP]),
            (&[Preview], &[LEFT, BACKSPACE, PAGE_UP, UP]),
        ],
    ),
    row(
        Command::Choose,
        "choose",
        &[
            (&[TalkList, Gate, Confirm, HomeTyping, GoTo, Edit], &[ENTER]),
            (&[Home], &[ENTER, RIGHT, SPACE]),
            (&[List, TerminalCheck], &[ENTER, SPACE]),
        ],
    ),
    row(Command::Up, "up", &[(LISTED, &[UP])]),
    row(Command::Down, "down", &[(LISTED, &[DOWN])]),
    row(Command::Remove, "remove", &[(&[TalkList], &[DELETE])]),
    row(
        Command::PageOn,
        "page-on",
        &[
            (&[Reading, Safety, SafetySteps], &[SPACE, PAGE_DOWN, DOWN, RIGHT]),
            (&[GateQuestion], &[ENTER, SPACE, DOWN, RIGHT, PAGE_DOWN]),
            (&[Home, List, Confirm, Gate, TerminalCheck], &[PAGE_DOWN]),
            (&[Following], &[DOWN]),
        ],
    ),
    row(
        Command::PageBack,
        "page-back",
        &[
            (&[Reading, Safety, SafetySteps], &[BACKSPACE, PAGE_UP, UP, LEFT]),
            (&[GateQuestion], &[BACKSPACE, UP, LEFT, PAGE_UP]),
            (&[Home, List, Confirm, Gate, TerminalCheck], &[PAGE_UP]),
            (&[Following], &[UP]),
        ],
    ),
    row(Command::Listen, "listen", &[(STOPS, &[c('l')])]),
    row(Command::Pause, "pause", &[(STOPS, &[c('p')])]),
    row(Command::Resume, "resume", &[(&[Paused], &[ENTER, c('p')])]),
    row(Command::Reveal, "reveal", &[(&[PrivatePage], &[ENTER])]),
    row(
        Command::Safety,
        "safety",
        &[
            (NOT_TYPING, &[f(9), c('9')]),
            (&[Home, GateQuestion, Gate], &[f(9), c('9')]),
            (&[HomeTyping], &[f(9)]),
            (TYPING, &[f(9)]),
            (&[Blank], &[f(9), c('9')]),
        ],
    ),
    row(Command::SafetySteps, "safety-steps", &[(&[Safety], &[ENTER])]),
    row(
        Command::Blank,
        "blank",
        &[
            (IN_SESSION, &[c('b'), c('.'), f(8)]),
            (&[Following], &[c('b'), c('.'), f(8)]),
            (TYPING, &[f(8)]),
            (
                &[Blank],
                &[
                    SPACE,
                    ENTER,
                    ESC,
                    c('b'),
                    c('.'),
                    f(8),
                    RIGHT,
                    LEFT,
                    PAGE_DOWN,
                    PAGE_UP,
                    BACKSPACE,
                    UP,
                    DOWN,
                ],
            ),
        ],
    ),
    row(Command::FollowUps, "follow-ups", &[(STOPS, &[c('f')])]),
    row(Command::Skip, "skip", &[(STOPS, &[c('s')])]),
    row(Command::Undo, "undo", &[(STOPS, &[c('u')])]),
    row(Command::NextCard, "next-card", &[(STOPS, &[c('n')]), (&[Preview], &[c('n')])]),
    row(Command::PreviousCard, "previous-card", &[(STOPS, &[c('m')]), (&[Preview], &[c('m')])]),
    row(Command::Phases, "phases", &[(STOPS, &[c('r')])]),
    row(Command::GoTo, "go-to", &[(STOPS, &[c('/')]), (&[Preview], &[c('/')])]),
    row(Command::CheckBack, "check-back", &[(STOPS, &[c('c')])]),
    row(Command::Confirmed, "confirmed", &[(STOPS, &[c('y')])]),
    row(Command::Corrected, "corrected", &[(STOPS, &[c('x')])]),
    row(Command::ShowPlan, "show-plan", &[(STOPS, &[c('k')])]),
    row(Command::ShowMap, "show-map", &[(STOPS, &[c('i')])]),
    row(Command::TakeHome, "take-home", &[(STOPS, &[c('e')])]),
    row(Command::PassTurn, "pass-turn", &[(STOPS, &[TAB])]),
    row(Command::Freeze, "freeze", &[(STOPS, &[c('z')])]),
    row(Command::Thaw, "thaw", &[(STOPS, &[f(5)])]),
    row(Command::WithoutInterpreter, "without-interpreter", &[(STOPS, &[c('o')])]),
    row(Command::Return, "return", &[(STOPS, &[c('g')])]),
    row(Command::TalkSettings, "talk-settings", &[(STOPS, &[c('t')])]),
    row(Command::MarkLine, "mark-line", &[(STOPS, &[c('w')])]),
    row(Command::AddMinute, "add-minute", &[(STOPS, &[c('+')])]),
    row(Command::CardsShown, "cards-shown", &[(STOPS, &[c('v')])]),
    row(Command::ShowFacilitator, "show-facilitator", &[(VIEWED, &[f(2), c('2')])]),
    row(Command::ShowShared, "show-shared", &[(VIEWED, &[f(3), c('3')]), (&[Preview], &[f(3), c('3')])]),
    row(
        Command::ShowInterpreter,
        "show-interpreter",
        &[(VIEWED, &[f(4), c('4')]), (&[Preview], &[f(4), c('4')])],
    ),
    row(Command::Screens, "screens", &[(STOPS, &[c('a')])]),
    row(Command::LookAgain, "look-again", &[(&[Following], &[c('r')])]),
    row(Command::CloseWindow, "close-window", &[(&[Following], &[c('q')])]),
    row(Command::NextView, "next-view", &[(&[Preview], &[TAB])]),
    row(Command::ShowBeside, "show-beside", &[(&[Preview], &[f(2), c('2')])]),
    row(Command::ShowProgress, "show-progress", &[(&[Preview], &[c('p')])]),
    row(Command::FrameSize, "frame-size", &[(&[Preview], &[c('s')])]),
    row(Command::NextFinding, "next-finding", &[(&[Preview], &[c('f')])]),
    row(Command::NextMissing, "next-missing", &[(&[Preview], &[c('u')])]),
    row(Command::NextStale, "next-stale", &[(&[Preview], &[c('o')])]),
    row(Command::ListFindings, "list-findings", &[(&[Preview], &[c('l')])]),
    row(Command::EditFile, "edit-file", &[(&[Preview], &[c('e')])]),
    row(Command::MarkReviewed, "mark-reviewed", &[(&[Preview], &[c('r')])]),
    row(Command::ChangeAddress, "change-address", &[(&[Preview], &[c('a')])]),
    row(Command::ClosePreview, "close-preview", &[(&[Preview], &[c('q')])]),
    row(Command::CheckTerminal, "check-terminal", &[(&[Home], &[c('t')])]),
    row(Command::ShowWay, "show-way", &[(&[TerminalCheck], &[c('1'), c('2'), c('3'), c('4')])]),
    row(Command::LeaveCheck, "leave-check", &[(&[TerminalCheck], &[c('q'), ESC])]),
    row(
        Command::Theme,
        "theme",
        &[(&[Home, GateQuestion, Gate, Talk, TalkList, Following, Preview, TerminalCheck], &[c('h')])],
    ),
    row(
        Command::Help,
        "help",
        &[
            (
                &[
                    Home,
                    GateQuestion,
                    Gate,
                    Talk,
                    TalkList,
                    PrivatePage,
                    SafetySteps,
                    List,
                    Goodbye,
                    Reading,
                    Following,
                    Preview,
                    TerminalCheck,
                ],
                &[c('?'), f(1)],
            ),
            (&[HomeTyping, GoTo, Edit], &[f(1)]),
        ],
    ),
    row(Command::Menu, "menu", &[(STOPS, &[ESC]), (&[Preview], &[ESC])]),
    row(
        Command::Close,
        "close",
        &[
            (&[PrivatePage, Safety, SafetySteps, Confirm, List, GoTo, Edit], &[ESC]),
            (&[Reading], &[ESC, ENTER, c('q')]),
        ],
    ),
    row(
        Command::Back,
        "back",
        &[
            (&[Home], &[ESC, LEFT, BACKSPACE]),
            (&[HomeTyping, GateQuestion, Gate], &[ESC]),
            (&[TerminalCheck], &[LEFT, BACKSPACE]),
        ],
    ),
    row(
        Command::End,
        "end",
        &[
            (&[Talk, TalkList, PrivatePage, SafetySteps, Home, GateQuestion, Gate], &[c('q')]),
            (&[Goodbye], &[c('q'), ENTER, ESC]),
        ],
    ),
    row(Command::Redraw, "redraw", &[(EVERYWHERE, &[Key::ctrl('l')])]),
    row(Command::Interrupt, "interrupt", &[(EVERYWHERE, &[Key::ctrl('c')])]),
];

/// Returns a command's row.
#[must_use]
pub fn row_of(command: Command) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.command == command)
}

/// The words of `f` on the map: there it asks what can come.
pub const WHAT_CAN_COME: &str = "what-can-come";

/// Returns a command by its id.
#[must_use]
pub fn by_id(id: &str) -> Option<Command> {
    TABLE.iter().find(|row| row.id == id).map(|row| row.command)
}

impl Row {
    /// Returns the keys that this command has in a place.
    pub fn keys(&self, place: Where) -> impl Iterator<Item = Key> + use<'_> {
        self.bindings
            .iter()
            .filter(move |(places, _)| places.contains(&place))
            .flat_map(|(_, keys)| keys.iter().copied())
    }

    /// Returns every key that this command has anywhere, each once.
    #[must_use]
    pub fn all_keys(&self) -> Vec<Key> {
        let mut keys = Vec::new();
        for key in self.bindings.iter().flat_map(|(_, keys)| keys.iter().copied()) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }
}

#[cfg(test)]
mod tests;
