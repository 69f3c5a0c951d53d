import type { HelpMessages } from "#src/i18n/vi/help";

export const help: HelpMessages = {
  lead: "Choose a role to see the first three steps. Starting with the sample data is fine: they are there for trying things out.",
  who: {
    title: "Who is using the app?",
    intro: "Choose a role to see the first three steps. This is asked once; it stays available under Guide.",
    skip: "Skip",
    done: "Understood, do not show again",
    steps: (role) => `Three steps for ${role}`,
    roles: {
      assessor: {
        name: "Assessor",
        text: "I set the levels and collect evidence for my own unit.",
        inSentence: "an assessor",
      },
      auditor: {
        name: "Reviewer",
        text: "I receive another unit's pack and have to conclude.",
        inSentence: "a reviewer",
      },
      manager: {
        name: "Manager",
        text: "I need to know where the unit stands and what to decide.",
        inSentence: "a manager",
      },
      visitor: {
        name: "Just looking",
        text: "I want to know what this app can do.",
        inSentence: "somebody who looks around",
      },
    },
    stepsOf: {
      assessor: [
        { title: "State organisation and scope", text: "Name, sites, period. Only the name is required." },
        {
          title: "Score the first item",
          text: "Read the questions, choose a level from 0 to 5, add one piece of evidence. J goes on.",
        },
        { title: "Back up", text: "The data are in this browser only. Choose a backup folder before doing much." },
      ],
      auditor: [
        {
          title: "Open the pack",
          text: "Drop the PDF into Review. Fourteen rules are checked at once, without a network.",
        },
        {
          title: "Draw a sample, write opinions",
          text: "Look at the evidence of each sampled item: conforming, needs more, not conforming.",
        },
        { title: "Make the minutes", text: "Minutes as PDF to sign, and an opinion file to send back." },
      ],
      manager: [
        {
          title: "Look at the Overview",
          text: "The verdict, the failed conditions and the five gaps to look at first.",
        },
        { title: "See what to decide", text: "Overdue corrective actions, plans to approve, risks to accept." },
        { title: "Have your people trained", text: "Training paths by role; the attendance sheet becomes evidence." },
      ],
      visitor: [
        { title: "Open the sample data", text: "An invented data centre, fully scored, in a database of its own." },
        {
          title: "Change whatever you like",
          text: "Change levels, remove evidence, watch the verdict. One press puts it back.",
        },
        {
          title: "Make a sample pack",
          text: "A PDF marked as a sample on every page; open it under Review to check it.",
        },
      ],
    },
    stepLinks: {
      assessor: ["To Organisation and scope", "To Assess", "To Settings"],
      auditor: ["To Review", "To Review", "To Review"],
      manager: ["To Overview", "To Actions", "To Training"],
      visitor: ["Open sample data", "To Assess", "To Evidence pack"],
    },
  },
  demo: {
    title: "A place to try things out",
    text: "The sample data are in a database of their own. Delete, change, get it wrong: your unit's data are not touched, and one press puts everything back.",
    enter: "Open sample data",
    reset: "Reset sample data",
    resetting: "Resetting…",
    resetFailed: "Could not reset. Close other tabs that show the sample data, then try again.",
  },
  more: {
    title: "Look it up",
    glossary: "Glossary",
    glossaryText: (count) => `${count} words used in the app and in the PDF, in plain words.`,
    training: "Training",
    trainingText: "Courses by role, own rating before and after, attendance sheets that become evidence.",
    back: "Guide",
  },
  why: {
    open: "Why not ready?",
    openConditional: "Why with conditions?",
    title: "Why the verdict is what it is",
    lead: {
      "not-ready":
        "The verdict is “not ready” because at least one of three prerequisites is not met. A high level elsewhere does not make up for a prerequisite.",
      conditional: "The prerequisites are met, but other conditions are not.",
      ready: "Every condition is met.",
    },
    blockers: {
      majors: (count) => `Major nonconformities left: ${count}.`,
      "not-assessed": (count) => `Applicable items not yet assessed: ${count}.`,
      "clauses-low": (count) => `Clauses 4–10 at level 0 or 1: ${count}.`,
    },
    blocking: "Prerequisites not met",
    failed: "Conditions not met",
    rule: "Rule",
    rules: {
      "all-assessed": "Every applicable item must have a level. An empty item does not count as met.",
      "no-major": "No major nonconformity may be left.",
      "clauses-at-3": "Every clause from 4 to 10 must have a level that counts of 3 or more.",
      "key-controls-at-3": "Every applicable control of weight 3 must have a level that counts of 3 or more.",
      "other-controls-at-2": "All other applicable controls must have a level that counts of 2 or more.",
      "minors-have-approved-action":
        "Every item with a minor must have an approved plan that has an owner and is not overdue.",
      attainment: "Overall attainment must be 90% or more. Items not assessed count as level 0.",
      "verified-share": "At least 30% of the applicable items must be verified independently within 12 months.",
      "key-items-verified": "Every applicable item of weight 3 must be verified independently within 12 months.",
      "internal-audit": "There must be an internal audit within the 12 months before the day of assessment.",
      "management-review":
        "Leadership must have reviewed the system within the 12 months before the day of assessment.",
    },
    facts: "Why it is not met",
    causes: {
      "not-assessed": "Not assessed yet.",
      "exclusion-unjustified": "Meant to be left out, but reason, approver or day is missing.",
      "claim-low": (claimed) => `Claimed level ${claimed}.`,
      "evidence-caps": (claimed, cap) => `Claimed level ${claimed}, but valid evidence only allows level ${cap}.`,
      "not-verified": "Not verified independently within 12 months.",
      "no-approved-action": "No approved plan, or it is overdue.",
    },
    figure: (found, needed) => `Now ${found}; ${needed} or more is needed.`,
    never: "No day recorded.",
    last: (day) => `Last time: ${day}, more than 12 months ago or after the day of assessment.`,
    andMore: (count) => `and ${count} more`,
    next: "What to do next",
    steps: {
      assess: "Assess the empty items",
      gaps: "Look at gaps by priority",
      evidence: "Add evidence",
      actions: "Plan corrective action",
      profile: "Record the day under Organisation and scope",
      verify: "Record who verified and when",
    },
  },
  levels: {
    open: "What do the six levels mean?",
    title: (id) => `Six levels, and which one counts at ${id}`,
    level: (level, name) => `Level ${level} · ${name}`,
    claimed: "claimed",
    counts: "counts",
    capped: "not yet allowed by evidence",
    raise: "Needed",
    nothing: "No evidence needed.",
    lowest: "Choose this level if none of the descriptions above is true.",
    need: (kind) => `At least one ${kind} that is still valid.`,
    why: "Why it stops here",
    best: (kind, level) => `The strongest valid evidence is a ${kind}: it allows up to level ${level}.`,
    none: "There is no valid evidence yet: only level 1 is allowed.",
    notCounted: {
      expired: (code) => `${code} is more than 12 months old or no longer valid.`,
      future: (code) => `${code} is dated after the day of assessment.`,
      undated: (code) => `${code} has no date.`,
    },
    examples: "Evidence often used for this item",
    keyboard: "Keys 0 to 5 set the level; E adds evidence.",
  },
};
