/** The parts of «Hướng dẫn» in its address; whatever else stands there is a course. */
export const helpPlaces = { glossary: "thuat-ngu", training: "dao-tao" } as const;
