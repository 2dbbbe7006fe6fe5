import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Pattern, PatternKind, PatternRegister } from '../../../shared/contracts/pattern'
import { patternKindNames } from '../../../shared/domain/pattern/words'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, ButtonLink, Card, EmptyState, Notice, SkeletonRows, Switcher, ToneChip, type Tone } from '../../ui'
import { capital } from '../register/form-values'
import classes from './signal.module.css'

const tones: Record<PatternKind, Tone> = { across: 'high', repeated: 'mid', rising: 'mid' }
const shown = 20

/** What repeats itself, rises or comes back in several registers, each with its rows. */
export function PatternTab({ register }: { register: PatternRegister }) {
  const { committeeId } = useScreen()
  const { data, error } = useQuery(ask('collect.patterns', { committeeId }))
  const [scope, setScope] = useState<'own' | 'all'>('own')
  const [all, setAll] = useState(false)
  const patterns = (data?.patterns ?? []).filter(({ registers }) => scope === 'all' || registers.includes(register))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} tabIndex={0} role="group" aria-label="Mönster">
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={8} />}
      {data && (
        <>
          <Card
            flush
            title={patterns.length === 0 ? 'Mönster' : formatCount(patterns.length, 'mönster', 'mönster')}
            aside={
              <Switcher
                label="Vilka mönster"
                value={scope}
                onChange={setScope}
                options={[
                  { value: 'own', label: 'I det här registret' },
                  { value: 'all', label: 'Alla register' },
                ]}
              />
            }
            foot={
              patterns.length > shown ? (
                <Button look="link" onClick={() => setAll(!all)}>
                  {all ? 'Visa de främsta' : `Visa alla ${patterns.length}`}
                </Button>
              ) : undefined
            }
          >
            {patterns.length === 0 ? (
              <EmptyState
                what="Inget mönster att peka på."
                why="Reglerna nedan har inte slagit till de senaste månaderna."
              />
            ) : (
              <ul className={classes.patterns}>
                {(all ? patterns : patterns.slice(0, shown)).map((pattern) => (
                  <PatternLine key={pattern.key} pattern={pattern} />
                ))}
              </ul>
            )}
          </Card>
          <Card title="Så räknas mönstren">
            <ul className={classes.rules}>
              {data.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </Card>
        </>
      )}
    </div>
  )
}

function PatternLine({ pattern: { kind, words, base, links } }: { pattern: Pattern }) {
  return (
    <li className={classes.pattern}>
      <span>
        <ToneChip tone={tones[kind]}>{capital(patternKindNames[kind])}</ToneChip>
      </span>
      <span>
        {words}
        <span className={classes.base}>{base}</span>
      </span>
      <span className={classes.links}>
        {links.map(({ label, path }) => (
          <ButtonLink key={path} look="link" inRow href={path}>
            {label}
          </ButtonLink>
        ))}
      </span>
    </li>
  )
}
