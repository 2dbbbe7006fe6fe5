import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { ask, sentenceOf } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { OpenSection } from './open-section'
import { SectionList } from './section-list'
import { beginWith, neighbour, numbersOf } from './section-words'
import { useSafeText, saveAll } from './use-savers'
import { useSectionCommands } from './use-section-commands'
import { useWritingKeys } from './use-writing-keys'
import { WholeDocument } from './whole-document'
import { WritingHead } from './writing-head'
import { fetchPath } from './writing-paths'
import classes from './writing.module.css'

/** The second step: the document is written, section by section. */
export default function WritingPage() {
  const { id = '' } = useParams()
  const { data, error } = useQuery({ ...ask('report.draft', { id }), placeholderData: undefined })
  if (data) return <Writing data={data} />
  return (
    <Page>
      <PageHead kind="Dokument" title="Dokument i arbete" />
      {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows />}
    </Page>
  )
}

/** The section last open in each document, for as long as the program is open. */
const lastOpen = new Map<string, string>()

function Writing({ data }: { data: Output<'report.draft'> }) {
  const { draft, choice, sections, canEdit, roles } = data
  const [, go] = useLocation()
  const address = useAddressFilter(['avsnitt', 'visa', 'bredvid'])
  const all = address.values.visa === 'allt'
  const asked = address.values.avsnitt ?? lastOpen.get(draft.id) ?? null
  const chosen = beginWith(sections, asked)
  const commands = useSectionCommands()
  const editable = canEdit.ok
  useSafeText(sections, editable)
  useEffect(() => {
    if (chosen) lastOpen.set(draft.id, chosen.id)
  }, [draft.id, chosen])
  const choose = (id: string) => address.set('avsnitt', id)
  useWritingKeys({
    step: (steps) => {
      const next = chosen && neighbour(sections, chosen.id, steps)
      if (next && !all) choose(next.id)
    },
    move: (steps) => {
      if (!chosen || !editable || all || neighbour(sections, chosen.id, steps) === null) return
      commands.move(chosen, sections.indexOf(chosen) + steps)
    },
    ready: () => {
      if (chosen && editable && !all && chosen.canBeReady.ok) commands.markReady(chosen, chosen.readyOn === null)
    },
  })
  return (
    <Page fill>
      <WritingHead data={data} step={1}>
        <Button
          icon={all ? 'pencil' : undefined}
          onClick={() => void saveAll().then((saved) => saved && address.set('visa', all ? null : 'allt'))}
        >
          {all ? 'Tillbaka till texten' : 'Förhandsgranska'}
        </Button>
        <Button
          look="primary"
          iconAfter="chevronRight"
          onClick={() => void saveAll().then((saved) => saved && go(fetchPath(draft.id)))}
        >
          Hämta
        </Button>
      </WritingHead>
      {!editable && <Notice title={canEdit.reasons.join(' ')} />}
      {all ? (
        <WholeDocument draftId={draft.id} choice={choice} />
      ) : (
        <div className={classes.desk}>
          <SectionList draft={draft} sections={sections} chosenId={chosen?.id ?? ''} onChoose={choose} />
          {chosen && (
            <SectionOf
              key={chosen.id}
              id={chosen.id}
              number={numbersOf(sections).get(chosen.id) ?? null}
              sections={sections}
              draftId={draft.id}
              roles={roles}
              canEdit={editable}
              commands={commands}
              earlierOpen={address.values.bredvid === 'forra'}
              onEarlier={(open) => address.set('bredvid', open ? 'forra' : null)}
              onChoose={choose}
            />
          )}
        </div>
      )}
    </Page>
  )
}

type SectionOfProps = Omit<Parameters<typeof OpenSection>[0], 'section'> & { id: string }

/** Reads the section; the desk keeps its form meanwhile. */
function SectionOf({ id, ...rest }: SectionOfProps) {
  const { data, error } = useQuery({ ...ask('report.section', { id }), placeholderData: undefined })
  if (data) return <OpenSection section={data} {...rest} />
  return (
    <div className={classes.writing}>
      {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows />}
    </div>
  )
}
