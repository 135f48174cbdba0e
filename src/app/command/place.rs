//! The places where a key is pressed.
//!
//! Knows their names; what each key does there, the table says.

/// Where a key is pressed: what lies on top decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Where {
    /// Home: the overview or a question.
    Home,
    /// A question on Home that is answered by typing.
    HomeTyping,
    /// The gate question, of which more stands on the next page: nothing can be answered yet.
    GateQuestion,
    /// The gate question, with its answers.
    Gate,
    /// A stop of the session, nothing highlighted.
    Talk,
    /// A stop with a highlighted row: chooser, checklist, plan.
    TalkList,
    /// The pause picture.
    Paused,
    /// The private page.
    PrivatePage,
    /// The calm part of Safety.
    Safety,
    /// Safety: the adults' steps.
    SafetySteps,
    /// A question before something that cannot be undone.
    Confirm,
    /// Help.
    Reading,
    /// A list on top: menu, settings of the talk, ideas for the plan.
    List,
    /// Go-to.
    GoTo,
    /// Typing a line.
    Edit,
    /// The screen is blank.
    Blank,
    /// *Goodbye*, after the end.
    Goodbye,
    /// A window that follows a session.
    Following,
    /// The preview of a translation.
    Preview,
    /// The check of a terminal.
    TerminalCheck,
}

impl Where {
    /// All places.
    pub const ALL: [Self; 20] = [
        Self::Home,
        Self::HomeTyping,
        Self::GateQuestion,
        Self::Gate,
        Self::Talk,
        Self::TalkList,
        Self::Paused,
        Self::PrivatePage,
        Self::Safety,
        Self::SafetySteps,
        Self::Confirm,
        Self::Reading,
        Self::List,
        Self::GoTo,
        Self::Edit,
        Self::Blank,
        Self::Goodbye,
        Self::Following,
        Self::Preview,
        Self::TerminalCheck,
    ];

    /// Whether characters are text here, and not commands.
    #[must_use]
    pub fn is_typing(self) -> bool {
        matches!(self, Self::HomeTyping | Self::GoTo | Self::Edit)
    }
}
