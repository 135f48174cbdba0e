//! The current line on the shared view, with its pictogram and the answers to point at.
//!
//! Text always wins: a pictogram stands only where all that would stand there without it still has room. Knows shown texts.

use ratatui::layout::Rect;

use super::answers::{self, Scale};
use super::area;
use super::both;
use super::flow::{Flow, Show, Vertical, page_sign};
use super::paint::{Align, Paint};
use super::pictogram;
use super::theme::Role;
use crate::domain::language::Direction;
use crate::domain::pictogram::Pictogram;
use crate::domain::scene::{Answers, Both};

/// The widest that a line is set: longer rows are hard to follow from a distance.
pub(super) const MEASURE: u16 = 64;

/// What is drawn.
pub(super) struct Line<'a> {
    /// The line.
    pub(super) both: &'a Both,
    /// Answers to point at.
    pub(super) answers: Answers,
    /// A drawing of what the line is about.
    pub(super) pictogram: Option<Pictogram>,
    /// The card's title.
    pub(super) title: Option<&'a Both>,
    /// The participant's direction.
    pub(super) direction: Direction,
}

/// Where a pictogram stands to the texts, and how large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    Above(pictogram::Scale),
    /// On the side where the line begins.
    Beside(pictogram::Scale),
}

impl Spot {
    /// The best first.
    const ALL: [Self; 4] = [
        Self::Above(pictogram::Scale::Large),
        Self::Beside(pictogram::Scale::Large),
        Self::Above(pictogram::Scale::Small),
        Self::Beside(pictogram::Scale::Small),
    ];

    fn scale(self) -> pictogram::Scale {
        match self {
            Self::Above(scale) | Self::Beside(scale) => scale,
        }
    }

    /// Returns the narrowest that texts are set with it: a drawing that makes many short rows of a line is too large.
    fn narrowest(self) -> u16 {
        match self {
            Self::Above(scale) => scale.size().0,
            Self::Beside(pictogram::Scale::Large) => 40,
            Self::Beside(pictogram::Scale::Small) => 16,
        }
    }

    /// Returns the columns that it takes from the texts.
    fn beside(self) -> u16 {
        match self {
            Self::Above(_) => 0,
            Self::Beside(pictogram::Scale::Large) => pictogram::Scale::Large.size().0 + 4,
            Self::Beside(pictogram::Scale::Small) => pictogram::Scale::Small.size().0 + 2,
        }
    }

    /// Returns the rows of texts and pictogram together.
    fn height(self, texts: u16, air: u16) -> u16 {
        let (_, height) = self.scale().size();
        match self {
            Self::Above(_) => texts.saturating_add(air).saturating_add(height),
            Self::Beside(_) => texts.max(height),
        }
    }
}

/// What fits into an area.
struct Layout {
    texts: Flow,
    shows_title: bool,
    air: u16,
    answers: Option<Scale>,
    spot: Option<Spot>,
    height: u16,
}

impl Line<'_> {
    /// Draws the participant's language first, bold; the facilitator's beneath, and answers to point at.
    ///
    /// What does not fit goes in this order: air, size of the answers, pictogram, title; then it pages.
    ///
    /// ```text
    ///       pictogram                        where there is less room:
    ///
    ///     The next step                        The next step
    ///     الخطوة التالية                       الخطوة التالية
    ///                                                                       pictogram
    ///  ماذا تريد أن تعرف؟                   ماذا تريد أن تعرف؟
    ///
    /// What do you want to know?             What do you want to know?
    ///
    ///    no        yes                         no        yes
    /// ```
    pub(super) fn draw(&self, paint: &mut Paint<'_>, area: Rect) {
        paint.columns(area.width.min(MEASURE));
        let plain = [true, false]
            .into_iter()
            .filter(|shows_title| self.title.is_some() || !shows_title)
            .find_map(|shows_title| self.layout(paint, area, shows_title, Scale::Symbols, None))
            .or_else(|| self.layout(paint, area, false, Scale::Row, None));
        let Some(plain) = plain else { return self.paged(paint, area) };
        // Answers may lose their boxes for a pictogram, not their size.
        let least = plain.answers.map_or(Scale::Symbols, |scale| scale.min(Scale::Above));
        let layout = self
            .pictogram
            .and_then(|_| {
                let mut spots = Spot::ALL.into_iter();
                spots.find_map(|spot| self.layout(paint, area, plain.shows_title, least, Some(spot)))
            })
            .unwrap_or(plain);
        self.laid(paint, area, &layout);
    }

    /// Lays out texts with the largest answers and the most air that fit; `None` where nothing does.
    fn layout(
        &self,
        paint: &mut Paint<'_>,
        area: Rect,
        shows_title: bool,
        least: Scale,
        spot: Option<Spot>,
    ) -> Option<Layout> {
        let width = area.width.saturating_sub(spot.map_or(0, Spot::beside)).min(MEASURE);
        if spot.is_some_and(|spot| width < spot.narrowest() || width < self.widest_word(paint)) {
            return None;
        }
        let scales: Vec<Option<Scale>> = match self.answers {
            Answers::Open => vec![None],
            Answers::YesNo | Answers::YesLittleNo | Answers::CheckBack(_) => {
                Scale::of(area.height, self.languages(paint))
                    .filter(|scale| *scale >= least)
                    .map(Some)
                    .collect()
            }
        };
        // The two halves may stand close where that makes room for a drawing beside them.
        let is_close = matches!(spot, Some(Spot::Beside(_))) && !shows_title;
        for answers in scales {
            // Before a question and its answers come apart they stand close, too.
            let is_close = is_close || answers == Some(Scale::Row);
            let airs: &[u16] = if is_close { &[2, 1, 0] } else { &[2, 1] };
            for &inner in airs {
                let (texts, air) = (self.texts(paint, width, shows_title, inner), inner.max(1));
                let above = spot.map_or(texts.height(), |spot| spot.height(texts.height(), air));
                let below = answers
                    .map_or(0, |scale| scale.height(paint, self.answers, area.width).saturating_add(air));
                let height = above.saturating_add(below);
                let is_boxed = answers.is_some_and(Scale::is_boxed);
                let is_room = height.saturating_add(if is_boxed { 2 } else { 0 }) <= area.height;
                if is_room && answers.is_none_or(|scale| scale.fits(paint, self.answers, area.width)) {
                    return Some(Layout { texts, shows_title, air, answers, spot, height });
                }
            }
        }
        None
    }

    /// In how many languages the line stands there.
    fn languages(&self, paint: &Paint<'_>) -> usize {
        both::halves(paint, self.both, Role::Line, Role::Text).texts().count()
    }

    fn widest_word(&self, paint: &Paint<'_>) -> u16 {
        let halves = both::halves(paint, self.both, Role::Line, Role::Text);
        halves.texts().map(|text| paint.widest_word(text)).max().unwrap_or(0)
    }

    fn laid(&self, paint: &mut Paint<'_>, area: Rect, layout: &Layout) {
        let mut room = area::middle(area, area.width, layout.height);
        if let Some(scale) = layout.answers {
            let height = scale.height(paint, self.answers, area.width);
            let place = area::bottom(&mut room, height);
            answers::draw(paint, place, self.answers, scale, self.direction);
            area::bottom(&mut room, layout.air);
        }
        if let (Some(pictogram), Some(spot)) = (self.pictogram, layout.spot) {
            let (width, height) = spot.scale().size();
            let place = match spot {
                Spot::Above(_) => {
                    let place = area::top(&mut room, height);
                    area::top(&mut room, layout.air);
                    place
                }
                Spot::Beside(_) => {
                    room = area::column(room, layout.texts.breadth().saturating_add(spot.beside()));
                    let mut margin = match self.begins(paint) {
                        Direction::LeftToRight => area::left(&mut room, spot.beside()),
                        Direction::RightToLeft => area::right(&mut room, spot.beside()),
                    };
                    match self.begins(paint) {
                        Direction::LeftToRight => area::left(&mut margin, width),
                        Direction::RightToLeft => area::right(&mut margin, width),
                    }
                }
            };
            pictogram::draw(paint, place, pictogram.drawing(), spot.scale(), role(pictogram));
        }
        let place = area::column(room, layout.texts.width());
        layout.texts.draw(paint, place, Show::Page, Vertical::Middle);
    }

    /// Returns the direction of the half that stands first.
    fn begins(&self, paint: &Paint<'_>) -> Direction {
        both::direction(&both::halves(paint, self.both, Role::Line, Role::Text))
    }

    /// Draws the line in pages; answers stand on the last, beneath its end.
    fn paged(&self, paint: &mut Paint<'_>, area: Rect) {
        let width = area.width.min(MEASURE);
        let flow = self.texts(paint, width, false, 1);
        if self.answers == Answers::Open {
            flow.draw(paint, area::column(area, width), Show::Page, Vertical::Middle);
            return;
        }
        let mut area = area;
        let sign = area::bottom(&mut area, 1);
        let below = area::bottom(&mut area, 2);
        let pages = flow.count(area.height);
        paint.pages(pages);
        let number = paint.page.min(pages.saturating_sub(1));
        page_sign(paint, sign, number, pages);
        if number + 1 < pages {
            flow.draw_page(paint, area::column(area, width), number, Vertical::Middle);
            return;
        }
        let used = flow.draw_page(paint, area::column(area, width), number, Vertical::Top);
        let mut rest = Rect { height: area.height.saturating_add(below.height), ..area };
        area::top(&mut rest, used.saturating_add(1));
        let scale = Scale::of(0, 1)
            .find(|scale| {
                scale.height(paint, self.answers, rest.width) <= rest.height
                    && scale.fits(paint, self.answers, rest.width)
            })
            .unwrap_or(Scale::Row);
        let height = scale.height(paint, self.answers, rest.width);
        let place = area::top(&mut rest, height);
        answers::draw(paint, place, self.answers, scale, self.direction);
    }

    fn texts(&self, paint: &mut Paint<'_>, width: u16, shows_title: bool, air: u16) -> Flow {
        let mut flow = Flow::new(paint, width);
        if let Some(title) = self.title.filter(|_| shows_title) {
            for text in both::among_others(paint, title, Role::Dim, Role::Dim).texts() {
                flow.centred(paint, text);
            }
        }
        let above = if flow.is_empty() { 0 } else { air };
        for (index, text) in both::halves(paint, self.both, Role::Line, Role::Text).texts().enumerate() {
            let gap = if index == 0 { above } else { air };
            flow.centred(paint, text).gap(gap).align(Align::Centre);
        }
        flow
    }
}

/// Returns what a drawing is drawn in: water is never yellow, the sun is. The shape alone says what it is.
fn role(pictogram: Pictogram) -> Role {
    match pictogram {
        Pictogram::Water => Role::Water,
        Pictogram::Tomorrow => Role::Sun,
        Pictogram::Yes | Pictogram::ALittle | Pictogram::No => Role::Answer,
        Pictogram::Pause | Pictogram::AnotherAdult | Pictogram::Telephone | Pictogram::Interpreter => {
            Role::Text
        }
    }
}
