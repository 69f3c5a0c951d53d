/** Why the risk library is not there; these come with the screens. */
export const riskErrors = {
  "risk-library-missing": "Thiếu tệp thư viện rủi ro. Hãy cài lại ứng dụng.",
  "risk-library-refused": "Tệp thư viện rủi ro không hợp lệ. Hãy cài lại ứng dụng.",
  "risk-library-malformed": "Tệp thư viện rủi ro sai cấu trúc. Hãy so với phần mô tả trong thư mục controls.",
  "risk-library-foreign": "Thư viện rủi ro thuộc về một danh mục khác. Hãy dùng các tệp trong cùng một bản.",
  "risk-library-group-duplicate": "Một nhóm của thư viện rủi ro được ghi hai lần. Hãy giữ lại một nhóm.",
  "risk-library-risk-duplicate": "Một rủi ro của thư viện được ghi hai lần. Hãy giữ lại một rủi ro.",
  "risk-library-group-unknown": "Có rủi ro thuộc một nhóm không có trong thư viện. Hãy thêm nhóm hoặc sửa mã nhóm.",
  "risk-library-control-unknown": "Có rủi ro nêu biện pháp không có trong danh mục. Hãy sửa mã biện pháp.",
  "risk-library-text-missing": "Thiếu phần chữ của thư viện rủi ro. Hãy bổ sung đúng chỗ đã nêu.",
  "risk-library-text-unknown": "Có phần chữ cho một mã không có trong thư viện rủi ro. Hãy bỏ phần thừa.",
};

export type RiskErrors = typeof riskErrors;
