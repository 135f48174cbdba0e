//! The framing of a journal: `magic, version | header | frame*`, as bytes.
//!
//! A frame is `len u32 | seq u64 | crc32 | payload`, little-endian; the checksum covers the rest of it. The header
//! is frame 0. Knows not what a payload says, and no file.

/// What every journal begins with.
const MAGIC: &[u8; 8] = b"SMHJRN\r\n";
/// The version that we write; a newer one is read, never written.
const VERSION: u32 = 1;
/// Bytes of magic and version.
const PREAMBLE: usize = 12;
/// Bytes of a frame before its payload.
const FRAME: usize = 16;
/// Most bytes of a payload: a larger write is torn by `kill -9` more often.
pub const LARGEST: usize = 64 * 1024;

/// How a journal ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With a whole frame.
    Whole,
    /// With bytes that are no whole frame: a write was cut off. They may be cut away, and kept elsewhere.
    Torn,
    /// Something in the middle is damaged. It must not be written to.
    Damaged,
    /// It was written by a newer program. It must not be written to.
    Newer,
}

/// What could be read of a journal.
#[derive(Debug, PartialEq, Eq)]
pub struct Reading {
    /// The payloads in order, without the header's.
    pub payloads: Vec<Vec<u8>>,
    /// Where the last good frame ends.
    pub good_end: usize,
    /// How it ends.
    pub ending: Ending,
}

/// Returns the beginning of a journal: magic, version and header.
#[must_use]
pub fn beginning(header: &[u8]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(VERSION.to_le_bytes());
    push_frame(&mut bytes, 0, header);
    bytes
}

/// Adds a frame. `false`, and nothing is added, when the payload is too large or empty.
pub fn push_frame(bytes: &mut Vec<u8>, seq: u64, payload: &[u8]) -> bool {
    let Some(length) = u32::try_from(payload.len()).ok().filter(|_| is_fit(payload.len())) else {
        return false;
    };
    bytes.extend(length.to_le_bytes());
    bytes.extend(seq.to_le_bytes());
    bytes.extend(checksum(length, seq, payload).to_le_bytes());
    bytes.extend(payload);
    true
}

/// Reads a journal up to its end or the first damage; `None` when it is none at all.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Reading> {
    let (preamble, _) = bytes.split_at_checked(PREAMBLE)?;
    let is_marked = preamble.starts_with(MAGIC);
    let version = preamble.last_chunk().map_or(0, |version| u32::from_le_bytes(*version));
    let header = frame(bytes, PREAMBLE).filter(|header| header.seq == 0);
    if header.is_none() && !is_marked {
        return None;
    }
    let mut payloads = Vec::new();
    let mut good_end = header.as_ref().map_or(PREAMBLE, |header| header.end);
    let mut seq = 0;
    while let Some(next) = frame(bytes, good_end).filter(|next| header.is_some() && next.seq == seq + 1) {
        payloads.push(next.payload.to_vec());
        (good_end, seq) = (next.end, next.seq);
    }
    let ending = if version > VERSION && is_marked {
        Ending::Newer
    } else if !is_marked || version != VERSION || goes_on(bytes, good_end, seq) {
        Ending::Damaged
    } else if good_end == bytes.len() && header.is_some() {
        Ending::Whole
    } else {
        Ending::Torn
    };
    Some(Reading { payloads, good_end, ending })
}

/// Whether a whole frame stands anywhere behind what could be read.
fn goes_on(bytes: &[u8], after: usize, seq: u64) -> bool {
    (after..bytes.len()).any(|at| frame(bytes, at).is_some_and(|frame| frame.seq > seq))
}

struct Frame<'a> {
    seq: u64,
    payload: &'a [u8],
    end: usize,
}

fn frame(bytes: &[u8], at: usize) -> Option<Frame<'_>> {
    let rest = bytes.get(at..)?;
    let (length, rest) = rest.split_first_chunk()?;
    let (seq, rest) = rest.split_first_chunk()?;
    let (sum, rest) = rest.split_first_chunk()?;
    let (length, seq) = (u32::from_le_bytes(*length), u64::from_le_bytes(*seq));
    let count = usize::try_from(length).ok().filter(|count| is_fit(*count))?;
    let payload = rest.get(..count)?;
    (checksum(length, seq, payload) == u32::from_le_bytes(*sum)).then_some(Frame {
        seq,
        payload,
        end: at + FRAME + count,
    })
}

fn is_fit(length: usize) -> bool {
    (1..=LARGEST).contains(&length)
}

fn checksum(length: u32, seq: u64, payload: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&length.to_le_bytes());
    hasher.update(&seq.to_le_bytes());
    hasher.update(payload);
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    const PAYLOADS: [&[u8]; 4] = [b"started", b"to the first line", b"x", b"paused"];

    /// A journal, and where each of its frames ends.
    fn journal() -> (Vec<u8>, Vec<usize>) {
        let mut bytes = beginning(b"{}");
        let ends = PAYLOADS.iter().zip(1..).map(|(payload, seq)| {
            assert!(push_frame(&mut bytes, seq, payload));
            bytes.len()
        });
        let ends = ends.collect();
        (bytes, ends)
    }

    #[test]
    fn what_was_written_is_read() {
        let (bytes, _) = journal();
        let reading = read(&bytes).unwrap();
        assert_eq!(reading.payloads, PAYLOADS);
        assert_eq!((reading.good_end, reading.ending), (bytes.len(), Ending::Whole));
    }

    #[test]
    fn cut_off_at_any_byte_every_frame_before_it_is_read() {
        let (bytes, ends) = journal();
        for cut in 0..bytes.len() {
            let Some(reading) = read(&bytes[..cut]) else {
                assert!(cut < PREAMBLE, "{cut}");
                continue;
            };
            let whole = ends.iter().filter(|end| **end <= cut).count();
            assert_eq!(reading.payloads, PAYLOADS[..whole], "{cut}");
            let is_whole = ends.contains(&cut) || cut == beginning(b"{}").len();
            assert_eq!(reading.ending == Ending::Whole, is_whole, "{cut}");
            assert!(matches!(reading.ending, Ending::Whole | Ending::Torn), "{cut}");
        }
    }

    #[test]
    fn any_flipped_bit_loses_no_frame_before_it_and_forbids_writing_over_one_behind_it() {
        let (bytes, ends) = journal();
        let begins = beginning(b"{}").len();
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let Some(reading) = read(&flipped) else {
                assert!(bit / 8 < begins, "{bit}");
                continue;
            };
            let before = ends.iter().filter(|end| **end <= bit / 8).count();
            assert!(reading.payloads.len() >= before, "{bit}");
            assert_eq!(reading.payloads[..before], PAYLOADS[..before], "{bit}");
            let is_last = bit / 8 >= ends[PAYLOADS.len() - 2];
            let forbids = matches!(reading.ending, Ending::Damaged | Ending::Newer);
            assert_eq!(forbids, !is_last, "{bit}");
        }
    }

    #[test]
    fn zeros_and_garbage_at_the_end_are_a_torn_tail() {
        for tail in [&[0; 300][..], &[0xff; 9], b"SMHJRN\r\n"] {
            let (mut bytes, ends) = journal();
            bytes.extend(tail);
            let reading = read(&bytes).unwrap();
            assert_eq!((reading.payloads.len(), reading.ending), (4, Ending::Torn));
            assert_eq!(Some(&reading.good_end), ends.last());
        }
    }

    #[test]
    fn a_newer_version_is_read_and_never_written() {
        let (mut bytes, _) = journal();
        bytes[8] = 2;
        let reading = read(&bytes).unwrap();
        assert_eq!((reading.payloads.len(), reading.ending), (4, Ending::Newer));
    }

    #[test]
    fn a_payload_larger_than_the_cap_is_refused() {
        let mut bytes = Vec::new();
        assert!(!push_frame(&mut bytes, 1, &vec![b' '; LARGEST + 1]));
        assert!(!push_frame(&mut bytes, 1, b""));
        assert!(bytes.is_empty());
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_journal_or_none(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes);
            let (mut journal, _) = journal();
            journal.extend(&bytes);
            prop_assert!(read(&journal).unwrap().payloads.len() >= 4);
        }
    }
}
