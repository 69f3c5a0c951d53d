/** Letters that Vietnamese has and English lacks. */
export const vietnameseLetter = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

const onset = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";

const rhymes = [
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
  "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yên yêt yêu",
  "o oc oi om on ong oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet",
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
  "u uc ui um un ung up ut ua uâ uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uynh uyt uyu uyên uyêt",
  "ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
].flatMap((row) => row.split(" "));

const withoutTone = new RegExp(`^${onset}(?:${rhymes.join("|")})$`, "u");
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a syllable could be Vietnamese: beginning, rhyme, one tone at most, sắc or nặng where it ends in a stop. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const marks = apart.match(tones) ?? [];
  const bare = apart.replaceAll(tones, "").normalize("NFC");
  const stopIsRight = !/(?:c|ch|p|t)$/u.test(bare) || /[\u0301\u0323]/u.test(marks.join(""));
  return withoutTone.test(bare) && marks.length <= 1 && stopIsRight;
}
