/** What a pack carries, as the report tells it: files, evidence, reviews before, how to check. */
import type { ReportPackMessages } from "#src/i18n/vi/report-pack";

export const reportPack: ReportPackMessages = {
  attachments: {
    evidence: (code: string, title: string) => `Evidence ${code}: ${title}`,
    history: "Change history, one change a line",
    assessment: "The data of the pack",
    manifest: "Manifest: the attached files with their SHA-256",
  },

  reviews: {
    introduction: (count) =>
      `Review receipts in the history of this assessment: ${count}. Each tells which pack was seen; the fingerprint below is the first 16 characters of the one printed on page 1 of that pack.`,
    columns: {
      day: "Day",
      reviewer: "Reviewer",
      minutes: "Minutes",
      pack: "Fingerprint",
      conforming: "Conf.",
      needsMore: "Needs more",
      notConforming: "Not conf.",
      notReviewed: "Not seen",
    },
    conclusion: (day, text) => `Conclusion of ${day}: ${text}`,
    findings: (count) => `Review findings not yet closed (${count})`,
    closed: (count) => `Further findings, closed: ${count}.`,
    none: "No finding is left open.",
    findingColumns: {
      code: "ID",
      conclusion: "Conclusion",
      remark: "Remark, question",
      state: "State",
      response: "The unit's answer",
    },
    conclusions: { conforming: "Conforms", "needs-more": "Needs more", "not-conforming": "Does not conform" },
    grades: { major: "major", minor: "minor", observation: "observation", improvement: "opportunity" },
    states: { open: "Not answered", answered: "Answered", closed: "Closed" },
  },

  evidence: {
    introduction: {
      full: (count, files) =>
        `${count} pieces of evidence, of which ${files} files are attached to this PDF. The name of an attached file begins with the code of the evidence. The SHA-256 is that of the file as attached.`,
      "without-files": (count) =>
        `${count} pieces of evidence. This pack carries no files; the SHA-256 tells which file the unit keeps.`,
      "scores-only": (count) =>
        `${count} pieces of evidence, with code, kind, date and items only. Titles, places and files are left out.`,
    },
    none: "No evidence is named in this report.",
    labels: {
      items: "Serves",
      file: "Attached file",
      fileKept: "File kept",
      sha256: "SHA-256",
      original: "Original",
      place: "Kept at",
      validity: "Valid",
      checked: "Checked",
      picture: "Picture",
    },
    sources: {
      file: "File",
      link: "Link",
      archive: "Archive",
      interview: "Interview",
      observation: "Observation",
    },
    notAttached: (source, place) => (place === "" ? `${source}; no file, place not given.` : `${source}: ${place}`),
    file: (name, size) => `${name} (${size})`,
    original: "“Original” is the digest of the photo before place, device and thumbnail were removed.",
    noItems: "serves no item yet",
    undated: "no date",
    period: (from, to) => `${from} – ${to}`,
    validUntil: (day) => `until ${day}`,
    checked: (by, day) => [by, day].filter((part) => part !== "").join(", "),
    owner: (name) => `kept by: ${name}`,
    site: (name) => `at ${name}`,
    pictureIn: (section) => `printed under “${section}”`,
    pictureNotPrinted: "this kind of picture cannot be printed; open the attached file",
    toPicture: (code) => `To the picture ${code}`,
    toEvidence: (code) => `To evidence ${code}`,
  },

  images: {
    introduction: (count) =>
      `Attached pictures: ${count}, printed for a quick look. The attached file is the one to check.`,
    alternative: (code, title) => `Picture of evidence ${code}: ${title}`,
    day: (day) => `Date ${day}.`,
    items: "Serves:",
  },

  check: {
    introduction:
      "The pages are for reading only. What can be checked are the data and the files attached inside the PDF; the fingerprint on page 1 depends on every byte of them.",
    steps: [
      {
        title: "With this app",
        text: "Open “Review” (“Thẩm tra”) and drop the PDF there. The app derives every digest, level, score and the verdict again from the attached data and compares; it never relies on the pages.",
      },
      {
        title: "Without the app or a network",
        text: "Open verify.html (one file, works from a USB stick) in a browser and drop the PDF there. The checks are those of step 1.",
      },
      {
        title: "With ordinary tools only: save the attached files into an empty folder",
        text: "Use the command below, or open the attachments pane of a PDF reader and save them all.",
      },
      {
        title: "Compute the SHA-256 of each file",
        text: "Type the command of your system in that folder (on Windows: PowerShell). The code of manifest.json is the fingerprint and must be the one at the end of the box.",
      },
      {
        title: "Compare",
        text: "Each file must be in manifest.json with its size and SHA-256, none more, none less. Compare all 64 characters of the fingerprint of step 4 with page 1 of the signed copy or of a copy received another way. If the file is signed, the PDF reader must call the signature valid and covering the whole file.",
      },
    ],
    limits:
      "A matching fingerprint shows that data and files have not changed since the pack was made; not that the claims are true. Who made it and answers for it is shown by the signature.",
    step: (number, title) => `Step ${number}. ${title}`,
  },
};
