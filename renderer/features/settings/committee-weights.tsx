import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Weights } from '../../../shared/contracts/weights'
import { checkWeights } from '../../../shared/domain/priority/weight-sum'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, confirmDialog, Notice } from '../../ui'
import { SettingsForm } from './settings-form'
import type { SettingsPart } from './use-settings-part'
import { WeightFields } from './weight-fields'

interface CommitteeWeightsProps {
  committee: { id: string; name: string }
  chooser: ReactNode
}

/** The weights of one nämnd: the common ones until it gets its own. */
export function CommitteeWeights({ committee, chooser }: CommitteeWeightsProps) {
  const { data, error } = useQuery(ask('plan.weights', { committeeId: committee.id }))
  const [draft, setDraft] = useState<Weights | null>(null)
  const save = useCommand('plan.saveWeights')
  const remove = useCommand('plan.removeWeights')
  const weights = draft ?? data?.weights ?? null
  const check = weights === null ? null : checkWeights(weights)
  const failure = save.error ?? remove.error
  const version = data?.version ?? null
  const part: SettingsPart = {
    loadError: error,
    dirty: draft !== null,
    saving: save.isPending,
    message: failure === null ? null : sentenceOf(failure),
    overtaken: false,
    discard: () => {
      setDraft(null)
      save.reset()
    },
    save: async () => {
      if (draft === null) return
      await save
        .mutateAsync({ committeeId: committee.id, version, weights: draft })
        .then(() => setDraft(null))
        // The sentence is shown above the fields.
        .catch(() => undefined)
    },
  }

  const removeOwn = async (): Promise<void> => {
    if (version === null) return
    const confirmed = await confirmDialog({
      title: `Ta bort vikterna för ${committee.name}?`,
      body: 'De gemensamma vikterna gäller igen. Fastställda planer ändras inte.',
      confirm: 'Ta bort vikterna',
      danger: true,
    })
    if (confirmed) remove.mutate({ committeeId: committee.id, version }, { onSuccess: () => setDraft(null) })
  }

  return (
    <SettingsForm
      title="Vikter"
      below={`Så många poäng varje faktor kan ge när ${committee.name} prioriterar. Tillsammans blir de 100.`}
      part={part}
      waiting={check === null || check.ok ? null : check.reason}
      ready={data !== undefined && weights !== null}
    >
      {chooser}
      {data?.from === 'common' && draft === null && (
        <Notice
          title={`${committee.name} har inga egna vikter: de gemensamma gäller.`}
          action={
            <Button inRow onClick={() => setDraft(data.weights)}>
              Ge nämnden egna vikter
            </Button>
          }
        />
      )}
      {data?.from === 'own' && (
        <Notice
          title={`${committee.name} har egna vikter.`}
          action={
            <Button inRow busy={remove.isPending} onClick={() => void removeOwn()}>
              Ta bort de egna
            </Button>
          }
        >
          De gemensamma påverkar inte nämndens ordning.
        </Notice>
      )}
      {weights && (
        <WeightFields weights={weights} asText={data?.from === 'common' && draft === null} onChange={setDraft} />
      )}
    </SettingsForm>
  )
}
