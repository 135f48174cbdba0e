#[test]
#[ignore]
fn measure() {
    use crate::content::Content;
    use crate::domain::language::Tag;
    use crate::domain::session::Choices;
    use crate::domain::card::{Address, List};
    use crate::domain::scene::View;
    let (languages, _) = crate::locale::Languages::embedded();
    let content = Content::embedded().knowing(languages.all());
    let mut stage = super::stage::Stage::new(&languages);
    let know = super::stage::Stage::new(&languages);
    let mut counts: std::collections::BTreeMap<String, (usize, usize)> = Default::default();
    let mut ids: Vec<_> = content.names().decks.into_iter().map(|d| d.id).collect();
    ids.push(crate::domain::id::DeckId::new("map"));
    let start = std::time::Instant::now();
    let mut draws = 0;
    for id in ids {
        let (deck, _) = content.deck_in_all(&id).unwrap();
        for card in &deck.cards {
            for (tag, text) in &card.texts {
                let mut pairs = vec![];
                if *tag == card.source { pairs.push((tag.clone(), tag.clone())); }
                for f in ["sv", "en"] { let f = Tag::new(f); if f != *tag && *tag != card.source && card.texts.contains_key(&f) { pairs.push((f, tag.clone())); } }
                for (f, p) in pairs { for address in [Address::Masculine, Address::Feminine] {
                    if address == Address::Feminine && text.feminine.is_none() { continue }
                    let choices = Choices { address, ..Choices::new(f.clone(), p.clone()) };
                    let t = super::scene::Tongued { choices: &choices, tongues: &know };
                    for line in card.path().chain((0..card.count(List::FollowUps)).map(|l| (List::FollowUps, l))) {
                        if text.line(line.0, line.1, address).is_none() { continue }
                        for view in super::line::VIEWS { for size in super::stage::SIZES {
                            let screen = t.screen(card, line, view, false).unwrap();
                            let drawn = stage.draw(&screen, &choices, size);
                            draws += 1;
                            let pages = if view == View::Shared { drawn.pages } else { drawn.line_pages };
                            let e = counts.entry(format!("{tag} beside {f} {view:?} {size:?}")).or_default();
                            e.0 += 1;
                            if pages > 1 { e.1 += 1; if size.0 > 40 || e.1 < 3 { println!("{} {line:?} {tag} beside {f} {view:?} {size:?} {pages} {:?}", card.id, text.line(line.0,line.1,address).unwrap().as_str()); } }
                        } }
                    }
                } }
            }
        }
    }
    println!("{draws} draws in {:?}", start.elapsed());
    for (k, v) in counts { if v.1 > 0 { println!("{k}: {} of {}", v.1, v.0); } }
}
