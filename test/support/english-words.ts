/**
 * Words that cannot be Vietnamese: plain ASCII letters that form no Vietnamese syllable. A syllable that ends in c, ch,
 * p or t always carries a tone mark, so «that» and «dashboard» are found while «in» and «the» are not.
 */
const syllableWithoutMarks =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|iu|oa|oai|oao|oay|oe|oeo|oi|ua|uai|uao|uay|ui|uy|uya|ye|yeu)(?:m|n|ng|nh)?$/i;

export const foreignWordsIn = (text: string): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length > 1 && /^[a-z]+$/i.test(word) && !syllableWithoutMarks.test(word),
  );
