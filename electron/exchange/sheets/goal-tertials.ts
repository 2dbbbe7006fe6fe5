import { goalFollowUpStatusNames } from '../../../shared/text/collect-names'
import { type Column, wordsOf } from './column'

/** How each tertial went: written at export so that nothing is lost, and read back. */
export const tertialColumns: Column[] = [1, 2, 3].flatMap((tertial): Column[] => [
  {
    heading: `Tertial ${tertial} läge`,
    field: `tertial${tertial}Status`,
    kind: { is: 'oneOf', words: wordsOf(goalFollowUpStatusNames) },
    explanation: `Hur det gick i tertial ${tertial}.`,
    beyondTemplate: true,
  },
  {
    heading: `Tertial ${tertial}`,
    field: `tertial${tertial}Comment`,
    kind: { is: 'text', max: 2000 },
    explanation: `Tertial ${tertial} i ord.`,
    beyondTemplate: true,
  },
  {
    heading: `Tertial ${tertial} åtgärd`,
    field: `tertial${tertial}Measure`,
    kind: { is: 'text', max: 2000 },
    explanation: `Vad som görs efter tertial ${tertial}.`,
    beyondTemplate: true,
  },
])
