/**
 * What a new assessment starts from. The administrative sheet is Vietnamese in every language, and every line here is
 * an editable default: the plan's term has passed and offices were merged.
 *
 * Legal basis: only texts in force that were read in the original. By Decree 30/2020/NĐ-CP a law is cited without its
 * number; «Căn cứ», «Thực hiện» and the end of each line are added when the page is set.
 */
import type { Profile } from "#src/domain/assessment/assessment";
import type { CalendarDay } from "#src/domain/shared/calendar-day";

export const defaultProfile = (today: CalendarDay): Profile => ({
  organisationName: "",
  parentOrganisation: "",
  unitType: "data-centre",
  systemLevel: "unknown",
  scope: "",
  sites: [],
  periodFrom: null,
  periodTo: null,
  assessedOn: today,
  assessors: "",
  independentReviewer: "",
  lastInternalAuditOn: null,
  lastManagementReviewOn: null,
  reviewingOffice: "Sở Khoa học và Công nghệ thành phố Hải Phòng",
  assigningDocument: "Kế hoạch số 43/KH-UBND ngày 08 tháng 02 năm 2018 của Ủy ban nhân dân thành phố Hải Phòng",
  legalBasis: [
    "Luật An ninh mạng ngày 10 tháng 12 năm 2025",
    "Nghị định số 331/2026/NĐ-CP ngày 19 tháng 8 năm 2026 của Chính phủ về bảo vệ an ninh mạng đối với hệ thống thông tin",
  ],
  place: "Hải Phòng",
  documentNumber: "",
  documentDate: null,
  signerPosition: "",
  signerName: "",
  recipients: ["Lãnh đạo đơn vị (để báo cáo)"],
});
