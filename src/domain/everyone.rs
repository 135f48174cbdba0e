//! What the program itself says to everyone: the one list of messages that the participant may read.
//!
//! A catalogue in a participant's language holds these and nothing else. Nothing else can be said to the participant: what
//! says it asks for a [`ForEveryone`], and there are no others. Knows ids; knows no catalogue and no language.

/// A message that the participant may read, on a screen that everyone sees or on a paper that is theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ForEveryone(&'static str);

impl ForEveryone {
    /// Returns the message's id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }
}

/// Makes the messages and the list of them from one table.
macro_rules! for_everyone {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal,)+) => {
        impl ForEveryone {
            $($(#[doc = $doc])+ pub const $name: Self = Self($id);)+

            /// All, in the order in which a talk meets them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
        }
    };
}

for_everyone! {
    /// A time of day.
    CLOCK = "clock",
    /// Until when.
    UNTIL = "until",
    /// The participant's rail.
    RAIL_OPEN = "rail-open",
    /// The participant's rail.
    RAIL_UNDERSTAND = "rail-understand",
    /// The participant's rail.
    RAIL_MANAGE = "rail-manage",
    /// The participant's rail.
    RAIL_MEANING = "rail-meaning",
    /// The participant's rail.
    RAIL_PLAN = "rail-plan",
    /// The participant's rail.
    RAIL_CLOSE = "rail-close",
    /// Under a picture.
    PICTURE_START_SOON = "picture-start-soon",
    /// Under a picture.
    PICTURE_HOW_WE_TALK = "picture-how-we-talk",
    /// Under a picture.
    PICTURE_LISTENING = "picture-listening",
    /// Under a picture.
    PICTURE_PAUSE = "picture-pause",
    /// Under a picture.
    PICTURE_GOODBYE = "picture-goodbye",
    /// In the place of a text that is not there.
    THE_INTERPRETER_SAYS_THIS = "the-interpreter-says-this",
    /// To point at.
    ANSWER_YES = "answer-yes",
    /// To point at.
    ANSWER_LITTLE = "answer-little",
    /// To point at.
    ANSWER_NO = "answer-no",
    /// To point at.
    ANSWER_RIGHT = "answer-right",
    /// To point at.
    ANSWER_DIFFERENT = "answer-different",
    /// Above titles to choose from.
    CHOOSER_HEADING = "chooser-heading",
    /// Above titles of the process.
    CHOOSER_HEADING_PROCESS = "chooser-heading-process",
    /// On the map.
    MAP_YOU_ARE_HERE = "map-you-are-here",
    /// On the map.
    MAP_OVER_ANY = "map-over-any",
    /// A row of the plan.
    PLAN_STRUCTURE = "plan-structure",
    /// A row of the plan.
    PLAN_TALK_AND_TIME = "plan-talk-and-time",
    /// A row of the plan.
    PLAN_ORGANISED_PLAY = "plan-organised-play",
    /// A row of the plan.
    PLAN_PARENT_SUPPORT = "plan-parent-support",
    /// Who does it.
    WHO_PARTICIPANT = "who-participant",
    /// Who does it.
    WHO_FACILITATOR = "who-facilitator",
    /// Who does it.
    WHO_LEGAL_REPRESENTATIVE = "who-legal-representative",
    /// Who does it.
    WHO_STAFF = "who-staff",
    /// Who does it.
    WHO_FAMILY = "who-family",
    /// Who does it.
    WHO_FRIEND = "who-friend",
    /// What is kept.
    KEEPING_NOTHING = "keeping-nothing",
    /// What is kept.
    KEEPING_PLAN = "keeping-plan",
    /// What is kept.
    KEEPING_STEPS_AND_TIMES = "keeping-steps-and-times",
    /// Who is speaking now.
    TURN_FACILITATOR = "turn-facilitator",
    /// Who is speaking now.
    TURN_INTERPRETER_FOR_FACILITATOR = "turn-interpreter-for-facilitator",
    /// Who is speaking now.
    TURN_PARTICIPANT = "turn-participant",
    /// Who is speaking now.
    TURN_INTERPRETER_FOR_PARTICIPANT = "turn-interpreter-for-participant",
    /// How it stands with the first screen.
    BAND_NOT_LIVE = "band-not-live",
    /// How it stands with the first screen.
    BAND_WAITS = "band-waits",
    /// What a drawing is called, on paper.
    PICTOGRAM_YES = "pictogram-yes",
    /// What a drawing is called, on paper.
    PICTOGRAM_A_LITTLE = "pictogram-a-little",
    /// What a drawing is called, on paper.
    PICTOGRAM_NO = "pictogram-no",
    /// What a drawing is called, on paper.
    PICTOGRAM_PAUSE = "pictogram-pause",
    /// What a drawing is called, on paper.
    PICTOGRAM_WATER = "pictogram-water",
    /// What a drawing is called, on paper.
    PICTOGRAM_ANOTHER_ADULT = "pictogram-another-adult",
    /// What a drawing is called, on paper.
    PICTOGRAM_TELEPHONE = "pictogram-telephone",
    /// What a drawing is called, on paper.
    PICTOGRAM_INTERPRETER = "pictogram-interpreter",
    /// What a drawing is called, on paper.
    PICTOGRAM_TOMORROW = "pictogram-tomorrow",
    /// At the top of the paper to take home.
    PRINT_TODAYS_TALK = "print-todays-talk",
    /// On the paper to take home.
    PRINT_TONIGHT = "print-tonight",
    /// On the paper to take home.
    PRINT_TOMORROW = "print-tomorrow",
    /// On the paper to take home.
    PRINT_NUMBERS = "print-numbers",
}
