import { nameKey } from './name-key'
import { bandOf, type RiskScale } from './risk'

/** What a comparison is called by: '2026' or '2026 version 2', and its scale. */
export interface ScaledAnalysis {
  name: string
  scale: RiskScale
}

export interface ScaleComparison {
  /** Whether a place in one matrix means the same in the other. */
  samePlaces: boolean
  /** What the reader must know of the scales; null where they are the same. */
  sentence: string | null
}

/** Whether two analyses can be laid upon each other: values on one scale say nothing on another. */
export function compareScales(from: ScaledAnalysis, to: ScaledAnalysis): ScaleComparison {
  const [a, b] = [from.scale, to.scale]
  if (a.size !== b.size) {
    return {
      samePlaces: false,
      sentence: `${from.name} är värderad på en skala med ${a.size} steg och ${to.name} på en med ${b.size}. Ett steg betyder inte samma sak, så förflyttningar ritas inte. Jämför orden i tabellen.`,
    }
  }
  if (!sameWords(a.likelihoodLabels, b.likelihoodLabels) || !sameWords(a.consequenceLabels, b.consequenceLabels)) {
    return {
      samePlaces: false,
      sentence: `Stegen heter olika i ${from.name} och ${to.name}. Ett steg betyder inte säkert samma sak, så förflyttningar ritas inte. Jämför orden i tabellen.`,
    }
  }
  const values = Array.from({ length: a.size * a.size }, (_, index) => index + 1)
  const sameBands = values.every((value) => nameKey(bandOf(a, value).word) === nameKey(bandOf(b, value).word))
  return {
    samePlaces: true,
    sentence: sameBands
      ? null
      : `Nivåernas ord eller gränser är ändrade mellan ${from.name} och ${to.name}: samma riskvärde kan ha fått en annan nivå. Matrisen visar nivåerna i ${to.name}.`,
  }
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, index) => nameKey(word) === nameKey(b[index] ?? ''))
