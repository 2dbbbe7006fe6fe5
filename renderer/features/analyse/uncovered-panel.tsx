import type { UncoveredRequirement } from '../../../shared/contracts/analyse-requirements'
import { statedConsequence } from '../../../shared/domain/requirement-consequence'
import type { RiskScale } from '../../../shared/domain/risk'
import { groupBy } from '../../ui/group-by'
import { Button, EmptyState, SidePanel, Stack } from '../../ui'
import classes from './analysis.module.css'
import { stepWords } from './matrix/words'

interface UncoveredPanelProps {
  scale: RiskScale
  rows: readonly UncoveredRequirement[]
  /** Requirements of the area that have a stated consequence at all. */
  withConsequence: number
  /** Absent when the analysis is decided. */
  onMake?: (requirement: UncoveredRequirement) => void
  onClose: () => void
}

/** Requirements with a stated consequence that no risk points at, by insats: what the analysis has not looked at. */
export function UncoveredPanel({ scale, rows, withConsequence, onMake, onClose }: UncoveredPanelProps) {
  return (
    <SidePanel title="Krav utan risk" wide takeFocus onClose={onClose}>
      {rows.length === 0 ? (
        <EmptyState
          what={withConsequence === 0 ? 'Inget krav har en angiven konsekvens.' : 'Alla krav är bedömda.'}
          why={
            withConsequence === 0
              ? 'Skriv i kravbiblioteket vad som händer om kravet inte uppfylls, så visas de krav som ingen risk pekar på här.'
              : `Till alla ${withConsequence} krav med angiven konsekvens finns minst en risk.`
          }
        />
      ) : (
        <Stack gap={4}>
          <p className={classes.quiet}>
            {rows.length} av {withConsequence} krav med angiven konsekvens saknar risk i analysen.
          </p>
          {[...groupBy(rows, ({ serviceTypeName }) => serviceTypeName)].map(([name, inType]) => (
            <section key={name} aria-label={name}>
              <h3 className={classes.insats}>{name}</h3>
              <ul className={classes.uncovered}>
                {inType.map((requirement) => (
                  <li key={requirement.id}>
                    <p>
                      {requirement.text}
                      {requirement.source !== null && <span className={classes.second}> {requirement.source}</span>}
                    </p>
                    <p className={classes.quiet}>{consequenceWords(requirement.consequence, scale)}</p>
                    {onMake && (
                      <Button
                        look="quiet"
                        inRow
                        icon="plus"
                        aria-label={`Gör till risk: ${requirement.text}`}
                        onClick={() => onMake(requirement)}
                      >
                        Gör till risk
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Stack>
      )}
    </SidePanel>
  )
}

/** 'Konsekvens 3 Betydande om det inte uppfylls', or the library's own words. */
function consequenceWords(written: string, scale: RiskScale): string {
  const step = statedConsequence(written)?.step ?? null
  return step === null
    ? `Om det inte uppfylls: ${written}`
    : `Konsekvens ${stepWords(scale.consequenceLabels, step)} om det inte uppfylls`
}
