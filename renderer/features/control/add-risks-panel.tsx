import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { clearDraft, readDraft, storeDraft } from '../../lib/draft-store'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, ButtonLink, EmptyState, Notice, Row, SidePanel, SkeletonRows, Stack } from '../../ui'
import { CheckField, TextField } from '../../ui/forms'
import { RiskValue } from './control-columns'
import { portfoliosPath } from './control-paths'
import classes from './control.module.css'

type Portfolio = Output<'plan.controlRisks'>['portfolios'][number]
type Risk = Portfolio['risks'][number]

interface AddRisksPanelProps {
  planId: string
  onClose: () => void
  /** The first of those that were put in. */
  onAdded: (id: string | null) => void
}

/** Several risks at once out of the portfolios, each with what is to be controlled. */
export function AddRisksPanel({ planId, onClose, onAdded }: AddRisksPanelProps) {
  const { data, error } = useQuery(ask('plan.controlRisks', { planId }))
  const command = useCommand('plan.addControlActivities')
  const draftKey = `control-risks:${planId}`
  const [chosen, setChosen] = useState<Record<string, string>>(
    () => (readDraft<Record<string, string>>(draftKey, 'session')?.edits as Record<string, string> | undefined) ?? {},
  )
  const keep = (next: Record<string, string>): void => {
    setChosen(next)
    storeDraft(draftKey, { edits: next, version: null }, 'session')
  }
  const toggle = (risk: Risk, on: boolean): void => {
    const { [risk.id]: _, ...rest } = chosen
    keep(on ? { ...rest, [risk.id]: risk.suggestion ?? '' } : rest)
  }
  const rows = Object.entries(chosen).map(([riskId, title]) => ({ riskId, title }))
  const unnamed = rows.filter(({ title }) => title.trim() === '').length
  const add = (): void =>
    command.mutate(
      { planId, rows },
      {
        onSuccess: ({ ids }) => {
          clearDraft(draftKey, 'session')
          onAdded(ids[0] ?? null)
        },
      },
    )
  return (
    <SidePanel
      title="Hämta risker"
      wide
      takeFocus
      onClose={onClose}
      foot={
        <>
          <span className={classes.quiet}>
            {rows.length === 0
              ? 'Välj de risker som ska kontrolleras.'
              : unnamed > 0
                ? `${formatCount(unnamed, 'risk', 'risker')} saknar kontrollmoment.`
                : formatCount(rows.length, 'risk vald', 'risker valda')}
          </span>
          <Row>
            <Button onClick={onClose}>Stäng</Button>
            {rows.length > 0 && unnamed === 0 && (
              <Button look="primary" busy={command.isPending} onClick={add}>
                Lägg till
              </Button>
            )}
          </Row>
        </>
      }
    >
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {command.error && <Notice kind="error" title={sentenceOf(command.error)} />}
      {data === undefined && !error && <SkeletonRows count={6} />}
      {data?.portfolios.length === 0 && (
        <EmptyState
          what="Ingen riskportfölj finns för året."
          why="Riskerna värderas där, och kan sedan kontrolleras i flera planer."
          action={<ButtonLink href={portfoliosPath}>Gör en riskportfölj</ButtonLink>}
        />
      )}
      <Stack gap={5}>
        {data?.portfolios.map((portfolio) => (
          <section key={portfolio.id} aria-label={portfolio.title}>
            <p className={classes.portfolio}>
              {portfolio.title}
              <span className={classes.quiet}>
                {[portfolio.committeeName ?? 'alla nämnder', portfolio.status === 'draft' ? 'utkast' : null]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
            {portfolio.risks.length === 0 && <p className={classes.quiet}>Inga risker i portföljen än.</p>}
            <ul className={classes.choices}>
              {owedFirst(portfolio.risks).map((risk) => (
                <li key={risk.id}>
                  <CheckField
                    label={
                      <>
                        {risk.event} <RiskValue risk={risk} />
                      </>
                    }
                    hint={whereControlled(risk)}
                    checked={chosen[risk.id] !== undefined}
                    onChange={(on) => toggle(risk, on)}
                  />
                  {chosen[risk.id] !== undefined && (
                    <TextField
                      label="Kontrollmoment"
                      value={chosen[risk.id] ?? ''}
                      onChange={(title) => keep({ ...chosen, [risk.id]: title })}
                      placeholder="Vad kontrolleras?"
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Stack>
    </SidePanel>
  )
}

const owes = ({ here, elsewhere, mustBeControlled }: Risk): boolean =>
  mustBeControlled && here === 0 && elsewhere.length === 0

/** What demands a kontrollmoment and has none stands first; else the order by riskvärde is kept. */
const owedFirst = (risks: readonly Risk[]): Risk[] => risks.toSorted((a, b) => Number(owes(b)) - Number(owes(a)))

function whereControlled(risk: Risk): string | undefined {
  const { here, elsewhere } = risk
  const parts = [
    ...(here > 0 ? [`${formatCount(here, 'kontrollmoment', 'kontrollmoment')} i planen`] : []),
    ...(elsewhere.length > 0 ? [`kontrolleras i planen för ${elsewhere.join(', ')}`] : []),
    ...(owes(risk) ? ['kräver kontrollmoment'] : []),
  ]
  return parts.length === 0
    ? undefined
    : `${parts.join(', ')}.`.replace(/^./u, (letter) => letter.toLocaleUpperCase('sv-SE'))
}
