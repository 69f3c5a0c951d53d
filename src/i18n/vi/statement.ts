export const statement = {
  title: "Tuyên bố áp dụng",
  sub: "Từng biện pháp: áp dụng hay không, vì sao, tới đâu.",
};

export type StatementMessages = typeof statement;
