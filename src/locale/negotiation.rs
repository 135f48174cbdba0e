//! Which language is meant by what people and systems write, and whose words serve it: one table, to be read.
//!
//! ```text
//! written      what a person, a file or a system writes
//! language     the tag that it means; texts in exactly this language go first
//! known as     the row of languages.ron whose texts serve where there are none in it; `-`: none
//! runs, digits how it is written
//! interface    the catalogues of the program's own words for the adults, the next where one has a gap
//! participant  the catalogues of what the participant reads; `-`: none, and the facilitator's words stand alone
//! ```
//!
//! The last two answer different questions. The interface is always whole, and may end in English. The participant's half
//! holds no other language and no other script: nobody gets English because nothing else is there.

use super::languages::Languages;
use super::spoken::Spoken;
use super::words::Words;
use crate::domain::language::{Direction, Tag};

const TABLE: &str = "
    written          | language   | known as | runs | digits  | interface | participant

    # The two that a facilitator works in.
    sv               | sv         | sv       | →    | Latin   | sv en     | sv
    SV               | sv         | sv       | →    | Latin   | sv en     | sv
    sv_SE.UTF-8      | sv         | sv       | →    | Latin   | sv en     | sv
    sv_FI            | sv         | sv       | →    | Latin   | sv en     | sv
    sv-SE            | sv-SE      | sv       | →    | Latin   | sv en     | sv
    swe              | sv         | sv       | →    | Latin   | sv en     | sv
    en               | en         | en       | →    | Latin   | en        | en
    en_US            | en         | en       | →    | Latin   | en        | en
    en_GB.UTF-8@euro | en         | en       | →    | Latin   | en        | en
    en-US            | en-US      | en       | →    | Latin   | en        | en
    eng              | en         | en       | →    | Latin   | en        | en

    # Made for tests of the program: never from the environment, and in no list.
    en-XA            | en-XA      | en-XA    | →    | Latin   | en-XA     | en-XA
    en_XA            | en-XA      | en-XA    | →    | Latin   | en-XA     | en-XA
    ar-XB            | ar-XB      | ar-XB    | ←    | Latin   | ar-XB     | ar-XB
    AR-xb            | ar-XB      | ar-XB    | ←    | Latin   | ar-XB     | ar-XB

    # Arabic is one language here, whatever country is written behind it; in Latin letters it is another thing.
    ar               | ar         | ar       | ←    | Arabic  | en        | ar
    ar-SY            | ar-SY      | ar       | ←    | Arabic  | en        | ar
    ar_IQ.UTF-8      | ar         | ar       | ←    | Arabic  | en        | ar
    ar-Latn          | ar-Latn    | -        | →    | Latin   | en        | -
    arb              | ar         | ar       | ←    | Arabic  | en        | ar

    # Dari has a row that names its region, and many names; Persian readers read its words until there are some in `fa`.
    fa-AF            | fa-AF      | fa-AF    | ←    | Latin   | en        | fa-AF
    prs              | fa-AF      | fa-AF    | ←    | Latin   | en        | fa-AF
    prs-AF           | fa-AF      | fa-AF    | ←    | Latin   | en        | fa-AF
    PRS_AF.UTF-8     | fa-AF      | fa-AF    | ←    | Latin   | en        | fa-AF
    fa-Arab-AF       | fa-AF      | fa-AF    | ←    | Latin   | en        | fa-AF
    fa_AF@persian    | fa-AF      | fa-AF    | ←    | Latin   | en        | fa-AF
    dari             | fa-AF      | fa-AF    | ←    | Latin   | en        | fa-AF
    Dari             | fa-AF      | fa-AF    | ←    | Latin   | en        | fa-AF
    fa               | fa         | fa       | ←    | Persian | en        | fa-AF
    fa-IR            | fa-IR      | fa       | ←    | Persian | en        | fa-AF
    pes              | fa         | fa       | ←    | Persian | en        | fa-AF

    # Hazaragi is no Dari: the interface may fall back, the participant's half does not.
    haz              | haz        | haz      | ←    | Latin   | en        | -

    # One language, one row; what a country adds changes nothing.
    ps               | ps         | ps       | ←    | Latin   | en        | ps
    pbt              | ps         | ps       | ←    | Latin   | en        | ps
    so               | so         | so       | →    | Latin   | en        | so
    so-SO            | so-SO      | so       | →    | Latin   | en        | so
    so_DJ            | so         | so       | →    | Latin   | en        | so
    ti               | ti         | ti       | →    | Latin   | en        | ti
    ti-ER            | ti-ER      | ti       | →    | Latin   | en        | ti
    ti-ET            | ti-ET      | ti       | →    | Latin   | en        | ti
    ti_ER.UTF-8      | ti         | ti       | →    | Latin   | en        | ti
    uk               | uk         | uk       | →    | Latin   | en        | uk
    uk-UA            | uk-UA      | uk       | →    | Latin   | en        | uk

    # Kurdish is two languages in two scripts, told apart by script or code.
    ckb              | ckb        | ckb      | ←    | Arabic  | en        | -
    ku-Arab          | ckb        | ckb      | ←    | Arabic  | en        | -
    ku               | kmr        | kmr      | →    | Latin   | en        | -
    ku_TR            | kmr        | kmr      | →    | Latin   | en        | -
    kmr              | kmr        | kmr      | →    | Latin   | en        | -
    ku-Latn          | kmr        | kmr      | →    | Latin   | en        | -

    # The same language in another script serves nobody.
    uz               | uz-Latn    | uz-Latn  | →    | Latin   | en        | -
    uz-Latn          | uz-Latn    | uz-Latn  | →    | Latin   | en        | -
    uz_UZ@latin      | uz-Latn    | uz-Latn  | →    | Latin   | en        | -
    uz_UZ@cyrillic   | uz-Cyrl-UZ | -        | →    | Latin   | en        | -
    uz-Cyrl          | uz-Cyrl    | -        | →    | Latin   | en        | -
    uz-AF            | uz-Arab    | uz-Arab  | ←    | Latin   | en        | -
    uz-Arab          | uz-Arab    | uz-Arab  | ←    | Latin   | en        | -
    pa-PK            | pa-Arab    | pa-Arab  | ←    | Latin   | en        | -
    pa-Arab          | pa-Arab    | pa-Arab  | ←    | Latin   | en        | -
    pa               | pa         | -        | →    | Latin   | en        | -

    # What the table does not know is a language all the same, with the direction of its script.
    zh               | zh         | -        | →    | Latin   | en        | -
    zh-Hant          | zh-Hant    | -        | →    | Latin   | en        | -
    he               | he         | -        | ←    | Latin   | en        | -
    iw               | he         | -        | ←    | Latin   | en        | -
    no               | no         | -        | →    | Latin   | en        | -
    nb               | nb         | -        | →    | Latin   | en        | -
    nb_NO.UTF-8      | nb-NO      | -        | →    | Latin   | en        | -
    mn               | mn         | mn       | →    | Latin   | en        | -
    mn-Mong          | mn-Mong    | -        | →    | Latin   | en        | -
    ur               | ur         | -        | ←    | Latin   | en        | -
    zz               | zz         | -        | →    | Latin   | en        | -
";

/// Says what a row of the table says.
fn row(written: &str, languages: &Languages) -> Vec<String> {
    let Some(tag) = languages.resolve(written) else { return vec![written.to_owned()] };
    let language = languages.get(&tag);
    let runs = match language.direction {
        Direction::LeftToRight => "→",
        Direction::RightToLeft => "←",
    };
    let all = |chain: Vec<&str>| chain.join(" ");
    let none = || "-".to_owned();
    vec![
        written.to_owned(),
        tag.to_string(),
        languages.known_as(&tag).map_or_else(none, |tag| tag.to_string()),
        runs.to_owned(),
        format!("{:?}", language.digits),
        all(Words::load(&tag, languages).chain()),
        Spoken::of(&tag, languages).map_or_else(none, |spoken| all(spoken.chain())),
    ]
}

#[test]
fn what_is_written_means_a_language_and_words_that_serve_it() {
    let (languages, problems) = Languages::embedded();
    assert_eq!(problems, []);
    let rows = TABLE.lines().skip(2).map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut count = 0;
    for line in rows {
        let expected: Vec<&str> = line.split('|').map(str::trim).collect();
        assert_eq!(row(expected[0], &languages), expected);
        count += 1;
    }
    assert!(count > 40, "{count} rows");
}

#[test]
fn what_is_no_tag_means_no_language() {
    let (languages, _) = Languages::embedded();
    let none = ["", " ", "C", "c", "C.UTF-8", "POSIX", "und", "x", "sv-", "sv--", "sv--SE", "_", ".", "@"];
    let none = none.into_iter().chain(["svenska", "../sv", "not a tag", "i-klingon", "sv-x-private", "دری"]);
    let long = ["s".repeat(300), format!("sv-{}", "a".repeat(300)), format!("sv{}", "-SE".repeat(100))];
    for written in none.chain(long.iter().map(String::as_str)) {
        assert_eq!(languages.resolve(written), None, "{written:?}");
    }
}

#[test]
fn the_participant_never_reads_another_language_or_another_script() {
    let (languages, _) = Languages::embedded();
    for row in languages.all() {
        for serving in languages.serving(&row.tag) {
            assert_eq!(serving.tag.primary(), row.tag.primary(), "{}", row.tag);
            assert_eq!(serving.script, row.script, "{}", row.tag);
        }
    }
    // English falls back to nothing: a talk in English beside Swedish says both, one in English alone says it once.
    let spoken = |facilitator: &str, participant: &str| {
        Words::of_participant(&Tag::new(facilitator), &Tag::new(participant), &languages)
            .map(|spoken| spoken.language().tag.to_string())
    };
    assert_eq!(spoken("sv", "en").as_deref(), Some("en"));
    assert_eq!(spoken("sv", "sv"), None);
    assert_eq!(spoken("sv", "sv-FI"), None);
}
