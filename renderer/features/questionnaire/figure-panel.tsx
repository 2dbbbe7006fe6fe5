import { useQuery } from '@tanstack/react-query'
import type { QuestionFigure } from '../../../shared/contracts/questionnaire'
import { formatShare } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Facts, SidePanel, SkeletonRows, Stack, ToneChip } from '../../ui'
import { figureWords } from './figure-columns'
import classes from './questionnaire.module.css'
import { partyWords } from './words'

interface FigurePanelProps {
  figure: QuestionFigure
  answered: number
  onClose: () => void
}

/** The rows behind a question's figures: what each recipient answered, deviations first. */
export function FigurePanel({ figure, answered, onClose }: FigurePanelProps) {
  const { question, figures, deviations, earlier } = figure
  const { data } = useQuery(ask('collect.questionAnswers', { questionId: question.id }))
  return (
    <SidePanel title={`Fråga ${question.position}`} wide onClose={onClose}>
      <Stack gap={4}>
        <p style={{ fontWeight: 600 }}>{question.text}</p>
        <Facts
          as="rows"
          facts={[
            { label: 'Svar', value: figureWords(figure, figures) },
            { label: 'Besvarad av', value: formatShare(figures.base, answered) },
            {
              label: 'Avvikelser',
              value:
                question.ruleWords === null
                  ? 'ingen regel'
                  : `${formatShare(deviations, answered)}; ${question.ruleWords}`,
            },
            ...(earlier === null ? [] : [{ label: 'Förra gången', value: figureWords(figure, earlier) }]),
          ]}
        />
        {data === undefined ? (
          <SkeletonRows count={6} />
        ) : (
          <ul className={classes.given}>
            {data.rows.map((row) => (
              <li key={row.recipientId}>
                <span className={classes.two}>
                  <span>{row.providerName}</span>
                  {partyWords(row) !== null && <span className={classes.small}>{partyWords(row)}</span>}
                </span>
                {row.deviation ? (
                  <ToneChip tone="mid">{row.answer ?? 'inget svar'}</ToneChip>
                ) : (
                  <span>{row.answer ?? 'inget svar'}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </SidePanel>
  )
}
