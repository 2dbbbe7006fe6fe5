import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { Output } from '../../../shared/contracts'
import type { Weights, WeightKey } from '../../../shared/contracts/weights'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Notice, SidePanel, SkeletonRows, WaitingButton } from '../../ui'
import { weightKeys } from './factor-words'
import { PriorityMoves } from './priorities-moves'
import { PriorityWeight } from './priorities-weight'
import classes from './priorities.module.css'

interface WhatIfProps {
  committeeId: string | null
  year: number
  onClose: () => void
}

/** Other weights tried on the present register: who rises and who falls beside the weights, before anything is saved. */
export function PriorityWhatIf(props: WhatIfProps) {
  const { data, error } = useQuery(ask('plan.weights', { committeeId: props.committeeId }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={8} />
  return <Trial key={props.committeeId ?? ''} {...props} saved={data} />
}

interface TrialProps extends WhatIfProps {
  saved: Output<'plan.weights'>
}

function Trial({ committeeId, year, saved, onClose }: TrialProps) {
  const [draft, setDraft] = useState<Weights | null>(null)
  const [undo, setUndo] = useState<Output<'plan.weights'> | null>(null)
  const save = useCommand('plan.saveWeights')
  const remove = useCommand('plan.removeWeights')
  const weights = draft ?? saved.weights
  const asked = useDeferredValue(weights)
  const { data: outcome, error } = useQuery(ask('plan.whatIf', { committeeId, year, weights: asked, limit: 10 }))
  const name = saved.committees.find(({ id }) => id === committeeId)?.name ?? null
  const changed = draft !== null && weightKeys.some((key) => draft[key] !== saved.weights[key])

  const keep = (): void =>
    save.mutate(
      { committeeId, version: saved.version, weights },
      {
        onSuccess: () => {
          setUndo(saved)
          setDraft(null)
        },
      },
    )
  /** As it was before the saving: the nämnd's own weights go when there were none. */
  const takeBack = (before: Output<'plan.weights'>): void => {
    const done = { onSuccess: () => setUndo(null) }
    if (committeeId !== null && before.from === 'common' && saved.version !== null) {
      remove.mutate({ committeeId, version: saved.version }, done)
    } else save.mutate({ committeeId, version: saved.version, weights: before.weights }, done)
  }
  const failure = save.error ?? remove.error ?? error

  const sum =
    outcome === undefined || outcome.check.ok ? 'Vikterna blir 100 tillsammans.' : outcome.check.reasons.join(' ')
  const actions = changed && (
    <>
      <Button inRow onClick={() => setDraft(null)}>
        Ångra
      </Button>
      {outcome !== undefined && !outcome.check.ok ? (
        <WaitingButton reason="Kan inte sparas: vikterna är inte 100 tillsammans">{saveWords(name)}</WaitingButton>
      ) : (
        <Button inRow look="primary" busy={save.isPending} onClick={keep}>
          {saveWords(name)}
        </Button>
      )}
    </>
  )

  return (
    <>
      <PriorityMoves outcome={outcome} changed={changed} />
      <SidePanel
        title="Prova andra vikter"
        onClose={onClose}
        wide
        foot={
          <div className={classes.foot}>
            <p role="status">{sum}</p>
            {actions}
          </div>
        }
      >
        {failure && <Notice kind="error" title={sentenceOf(failure)} />}
        {undo !== null && !changed && (
          <Notice
            kind="done"
            title="Vikterna är sparade."
            action={
              <Button inRow busy={save.isPending || remove.isPending} onClick={() => takeBack(undo)}>
                Ta tillbaka
              </Button>
            }
          />
        )}
        <p className={classes.said}>{whose(name, saved.from)} Inget sparas förrän du säger till.</p>
        {weightKeys.map((key: WeightKey) => (
          <PriorityWeight
            key={key}
            factor={key}
            points={weights[key]}
            before={saved.weights[key]}
            onChange={(points) => setDraft({ ...weights, [key]: points })}
          />
        ))}
      </SidePanel>
    </>
  )
}

function whose(name: string | null, from: 'own' | 'common'): string {
  if (name === null) {
    return 'De gemensamma vikterna gäller listan för alla nämnder, och varje nämnd som inte har egna.'
  }
  return from === 'own' ? `${name} har egna vikter.` : `${name} har inga egna vikter: de gemensamma gäller.`
}

const saveWords = (name: string | null): string => (name === null ? 'Spara som gemensamma' : `Spara för ${name}`)
