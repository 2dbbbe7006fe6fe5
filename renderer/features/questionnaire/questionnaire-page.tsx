import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { ask, sentenceOf } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { ButtonLink, Notice, Page, PageHead, SkeletonRows, Tabs } from '../../ui'
import { AnswersTab } from './answers-tab'
import { DeviationsTab } from './deviations-tab'
import { QuestionnaireHead } from './questionnaire-head'
import { QuestionsTab } from './questions-tab'
import { RecipientsTab } from './recipients-tab'
import { listPath, questionnaireTabs } from './words'

/** One questionnaire: its questions, who has it, what they answered and what the rules point out. */
export default function QuestionnairePage() {
  const { id = '' } = useParams()
  const { data, error } = useQuery(ask('collect.questionnaire', { id }))
  const { values, set } = useAddressFilter(['flik'])
  if (data === undefined) {
    return (
      <Page>
        <PageHead kind="Samla in" title="Formulär" />
        {error ? (
          <Notice
            kind="error"
            title={sentenceOf(error)}
            action={<ButtonLink href={listPath}>Till listan</ButtonLink>}
          />
        ) : (
          <SkeletonRows count={8} />
        )}
      </Page>
    )
  }
  const { questionnaire } = data
  const { questions, recipients, answered, deviations, late, status } = questionnaire
  const active = oneOf(questionnaireTabs, values.flik) ?? (status === 'draft' ? 'fragor' : 'mottagare')
  return (
    <Page fill>
      <QuestionnaireHead key={id} view={data} onAnswers={active === 'svar'} />
      <Tabs
        label="Formuläret"
        tabs={[
          { id: 'fragor', label: 'Frågor', count: questions },
          { id: 'mottagare', label: 'Mottagare', count: recipients, icon: late > 0 ? 'warning' : undefined },
          { id: 'svar', label: 'Svar', count: answered },
          { id: 'avvikelser', label: 'Avvikelser', count: answered === 0 ? undefined : deviations },
        ]}
        active={active}
        onChange={(tab) => set('flik', tab)}
      >
        {active === 'fragor' && <QuestionsTab view={data} />}
        {active === 'mottagare' && <RecipientsTab view={data} />}
        {active === 'svar' && <AnswersTab view={data} />}
        {active === 'avvikelser' && <DeviationsTab view={data} />}
      </Tabs>
    </Page>
  )
}
