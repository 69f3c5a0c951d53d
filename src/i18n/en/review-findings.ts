import type { ReviewFindingsMessages } from "#src/i18n/vi/review-findings";

export const reviewFindings: ReviewFindingsMessages = {
  import: {
    open: "Take in an opinion file",
    title: "Take in an opinion file",
    intro: "Open the opinion file that the reviewing office sent. Nothing is written until you take it in.",
    drop: "Drop the opinion file (.tdg-opinion.json) here",
    choose: "Choose opinion file",
    reading: "Reading the file",
    who: "Reviewer",
    office: "Office",
    when: "Written at",
    number: "Number of the minutes",
    pack: "Pack reviewed",
    counts: "Result",
    countsValue: (conforming, needsMore, notConforming, notReviewed) =>
      `${conforming} conform, ${needsMore} need more, ${notConforming} do not conform, ${notReviewed} not looked at`,
    conclusion: "Overall conclusion",
    items: (count) =>
      count === 1 ? "1 finding will stand beside its item" : `${count} findings will stand beside their items`,
    noItems: "The file has no findings; only the receipt will be written into the history.",
    empty: "not written",
    key: "The file is intact and from a machine with a key of its own; the key does not tell who sat at it.",
    take: "Take in",
    taken: (count) => {
      if (count === 0) return "The receipt was written into the history.";
      return count === 1 ? "1 finding was taken in." : `${count} findings were taken in.`;
    },
    other: "Choose another file",
    close: "Close",
  },
  list: {
    title: "Review findings",
    count: (open, total) => (open === 0 ? `Findings: ${total}` : `${open} of ${total} not closed`),
    label: "Findings of reviews",
    none: "No opinion file taken in yet. When the reviewing office sends one, take it in here and answer each finding beside its item.",
    onlyReceipt: "A review receipt was taken in; there is nothing to answer.",
    from: (office, day) => (office === "" ? `Review of ${day}` : `${office}, ${day}`),
    conclusions: {
      conforming: "Conforms",
      "needs-more": "Needs more",
      "not-conforming": "Does not conform",
    },
    question: "Question",
    response: "The organisation's answer",
    responseHint: "Goes with the next pack.",
    answer: "Answer",
    state: "State",
    states: { open: "Not answered", answered: "Answered", closed: "Closed" },
    showClosed: (count) => `Show closed findings (${count})`,
  },
};
