import type { JudgementFigure } from '../../../shared/contracts/individual'
import { caseworkerJudgementNames } from '../../../shared/text/collect-names'
import { Protected, type Segment, SegmentedBar, SegmentLegend } from '../../ui'
import { capital } from '../register/form-values'
import classes from './individual.module.css'
import { whyHidden } from './words'

const looks = { poor: 'high', approved: 'fill2', veryGood: 'fill' } as const
const judgements = ['poor', 'approved', 'veryGood'] as const

/** The judgements as one bar with counts in it; a protected group as the struck-out eye with its reason. */
export function JudgementBar({ figure, limit, name }: { figure: JudgementFigure; limit: number; name: string }) {
  if (figure.state !== 'shown') return <Hidden figure={figure} limit={limit} />
  const segments = judgements.map(
    (judgement): Segment => ({
      label: capital(caseworkerJudgementNames[judgement]),
      value: figure[judgement],
      look: looks[judgement],
    }),
  )
  return (
    <>
      <SegmentedBar slim legend="none" label={name} segments={segments} />
      {!figure.whole && <span className={classes.part}>Små grupper är inte medräknade.</span>}
    </>
  )
}

interface HiddenProps {
  figure: { state: 'empty' | 'few' } | { state: 'revealing'; because: string | null }
  limit: number
}

export function Hidden({ figure, limit }: HiddenProps) {
  const { word, why } = whyHidden(figure.state, figure.state === 'revealing' ? figure.because : null, limit)
  if (figure.state === 'empty') return <span className={classes.muted}>{word}</span>
  return <Protected why={why}>{word}</Protected>
}

/** Drawn once above several bars. */
export function JudgementLegend() {
  return (
    <SegmentLegend
      segments={judgements.map((judgement) => ({
        label: capital(caseworkerJudgementNames[judgement]),
        value: 0,
        text: '',
        look: looks[judgement],
      }))}
    />
  )
}
