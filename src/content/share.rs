//! Work that is alike, shared out over the machine's processors.
//!
//! Knows threads; knows not what is done.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Most threads that work beside one another.
const MOST_THREADS: usize = 4;

/// Does the same for each item, on as many threads as the machine has processors, and returns what came of it in the
/// items' order. `done` is told now and then how many are done. What a thread could not finish is left out.
pub(super) fn each<T: Sync, R: Send>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
    mut done: impl FnMut(usize),
) -> Vec<R> {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = processors.min(MOST_THREADS).min(items.len());
    let (next, finished) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let take = |told: &mut dyn FnMut(usize)| {
        let mut results: Vec<(usize, R)> = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(number) else { return results };
            results.push((number, work(item)));
            told(finished.fetch_add(1, Ordering::Relaxed) + 1);
        }
    };
    let mut results = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(|| take(&mut |_| {}))).collect();
        let mut results = take(&mut done);
        results.extend(others.into_iter().filter_map(|other| other.join().ok()).flatten());
        results
    });
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_done_once_and_comes_out_in_order() {
        let items: Vec<usize> = (0..100).collect();
        let mut last = 0;
        let doubled = each(&items, |item| item * 2, |done| last = done);
        assert_eq!(doubled, (0..100).map(|item| item * 2).collect::<Vec<_>>());
        // The other threads may have taken every item.
        assert!(last <= 100, "{last}");
        assert_eq!(each(&[] as &[usize], |item| *item, |_| {}), Vec::<usize>::new());
    }
}
