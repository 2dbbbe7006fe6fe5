import type { UncoveredRequirement } from '../../../shared/contracts/analyse-requirements'
import { groupBy } from '../../ui/group-by'
import { Button, EmptyState, SidePanel, Stack } from '../../ui'
import classes from './analysis.module.css'

interface UncoveredPanelProps {
  rows: readonly UncoveredRequirement[]
  /** Requirements of the area that have a stated consequence at all. */
  withConsequence: number
  /** Absent when the analysis is decided. */
  onMake?: (requirement: UncoveredRequirement) => void
  onClose: () => void
}

/** Requirements with a stated consequence that no risk points at, by insats: what the analysis has not looked at. */
export function UncoveredPanel({ rows, withConsequence, onMake, onClose }: UncoveredPanelProps) {
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
                    <p className={classes.quiet}>Om det inte uppfylls: {requirement.consequence}</p>
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
