import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProcessNode } from '../../../shared/contracts/management-system'
import { formatCount } from '../../../shared/text/format'
import { processLevelNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { useShortcutHelp } from '../../app/shortcut-help'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import {
  Button,
  EmptyState,
  Icon,
  KeyFooter,
  KeyHint,
  MenuButton,
  Notice,
  Page,
  PageHead,
  SkeletonRows,
} from '../../ui'
import { Toolbar } from '../../ui/table'
import { EmptySystem } from './empty-system'
import { LackFilter } from './lack-filter'
import classes from './management-system.module.css'
import { MoveDialog } from './move-dialog'
import { PartForm } from './part-form'
import { ProcessDetail } from './process-detail'
import { ProcessForm } from './process-form'
import { ProcessTree } from './process-tree'
import { systemExcelColumns, systemExcelRows } from './system-excel'
import { childrenOf, passing } from './tree-rows'
import { type SystemDoing, nothing } from './system-doing'

const shortcuts = [
  { keys: ['←', '→'], does: 'fäll ihop och ut en process' },
  { keys: ['Alt+↑', 'Alt+↓'], does: 'flytta processen upp eller ner' },
]

/** The ledningssystem: the tree to the left, what is chosen to the right, and first of all what is lacking. */
export default function ManagementSystemPage() {
  const { committeeId } = useScreen()
  const { values, set, clear } = useAddressFilter(['process', 'del', 'sok', 'saknas', 'arkiv'])
  const includeArchived = values.arkiv === 'visa'
  const { data, error } = useQuery(ask('analyse.managementSystem', { committeeId, includeArchived }))
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const move = useCommand('analyse.moveProcess')
  const [doing, setDoing] = useState<SystemDoing>(nothing)
  const [failure, setFailure] = useState<string | null>(null)
  useShortcutHelp(shortcuts)

  if (data === undefined) {
    return (
      <Page>
        <PageHead kind="Analysera" title="Ledningssystem" />
        {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows count={8} />}
      </Page>
    )
  }
  const { nodes, lacks } = data
  const end = (): void => setDoing(nothing)
  const choose = (id: string): void => {
    end()
    set('process', id)
  }
  const search = values.sok ?? ''
  const lack = lacks.find((one) => one.lack === values.saknas)
  const shown = passing(nodes, { search, lacking: lack === undefined ? null : new Set(lack.nodeIds) })
  const selected =
    shown.find(({ id }) => id === values.process) ??
    shown.find(({ id }) => lack?.nodeIds.includes(id)) ??
    shown[0] ??
    null
  const levels = (['process', 'subProcess', 'activity'] as const).map((level) => {
    const count = nodes.filter((node) => node.level === level && node.archivedAt === null).length
    return formatCount(count, processLevelNames[level], levelPlurals[level])
  })
  const moveStep = (node: ProcessNode, step: -1 | 1): void => {
    const siblings = childrenOf(nodes, node.parentId)
    const position = siblings.findIndex(({ id }) => id === node.id) + step
    if (position < 0 || position >= siblings.length) return
    move.mutate({ id: node.id, version: node.version, parentId: node.parentId, position })
  }
  const exportAll = (): void => {
    setFailure(null)
    exportRows(`Ledningssystem ${frame?.today ?? ''}`.trim(), systemExcelColumns, systemExcelRows(nodes)).catch(
      (cause: unknown) => setFailure(sentenceOf(cause)),
    )
  }
  const addProcess = (): void => setDoing({ what: 'new', parent: null, level: 'process' })
  const head = (
    <PageHead
      title="Ledningssystem"
      meta={nodes.length > 0 && levels.join(', ')}
      actions={
        <>
          {(nodes.length > 0 || data.archived > 0) && (
            <MenuButton
              label="Mer"
              choices={[
                { label: 'Exportera till Excel', icon: 'table', onClick: exportAll },
                {
                  label: includeArchived ? 'Dölj arkiverade' : `Visa arkiverade (${data.archived})`,
                  icon: 'archive',
                  onClick: () => set('arkiv', includeArchived ? null : 'visa'),
                },
              ]}
            />
          )}
          {nodes.length > 0 && (
            <Button look="primary" icon="plus" onClick={addProcess}>
              Ny process
            </Button>
          )}
        </>
      }
    />
  )
  if (nodes.length === 0 && doing.what !== 'new') {
    return (
      <Page>
        {head}
        <EmptySystem archived={data.archived} onOwn={addProcess} />
      </Page>
    )
  }
  return (
    <Page fill>
      {head}
      {failure !== null && <Notice kind="error" title={failure} />}
      {move.error && <Notice kind="error" title={sentenceOf(move.error)} />}
      <LackFilter lacks={lacks} active={values.saknas} onChange={(next) => set('saknas', next)} />
      <Toolbar
        searchLabel="Sök process, risk, kontroll eller rutin"
        search={search}
        onSearch={(text) => set('sok', text)}
        onClear={clear}
        summary={`${shown.length} av ${formatCount(nodes.length, 'del', 'delar')}`}
        filters={[]}
      />
      <div className={classes.split}>
        {shown.length === 0 ? (
          <div className={classes.treeFrame}>
            <EmptyState
              what="Inget hittades."
              why={`${formatCount(nodes.length, 'del', 'delar')} finns utan filter.`}
              action={<Button onClick={clear}>Rensa filter</Button>}
            />
          </div>
        ) : (
          <ProcessTree
            nodes={shown}
            selectedId={selected?.id ?? null}
            onSelect={choose}
            onMove={moveStep}
            openAll={search !== '' || lack !== undefined}
          />
        )}
        {doing.what === 'new' ? (
          <ProcessForm
            key={`new-${doing.parent?.id ?? ''}-${doing.level}`}
            node={null}
            place={{ parent: doing.parent, level: doing.level }}
            onClose={end}
            onSaved={choose}
          />
        ) : doing.what === 'edit' && selected ? (
          <ProcessForm
            key={selected.id}
            node={selected}
            place={{ parent: null, level: selected.level }}
            onClose={end}
            onSaved={choose}
          />
        ) : doing.what === 'part' && selected ? (
          <PartForm
            key={doing.part?.id ?? `new-${doing.kind}`}
            process={selected}
            kind={doing.kind}
            part={doing.part}
            concepts={data.concepts}
            onClose={end}
          />
        ) : selected ? (
          <ProcessDetail
            key={selected.id}
            node={selected}
            nodes={nodes}
            focusedPartId={values.del}
            begin={setDoing}
            onMove={(step) => moveStep(selected, step)}
          />
        ) : (
          <div className={classes.detail}>
            <p className={classes.quiet}>
              <Icon name="info" size={15} /> Välj en process.
            </p>
          </div>
        )}
      </div>
      <KeyFooter>
        <KeyHint keys={['↑', '↓']}>process</KeyHint>
        <KeyHint keys={['←', '→']}>fäll ihop, fäll ut</KeyHint>
        <KeyHint keys={['Alt+↑', 'Alt+↓']}>ändra ordning</KeyHint>
      </KeyFooter>
      {doing.what === 'move' && selected && <MoveDialog node={selected} nodes={nodes} onClose={end} />}
    </Page>
  )
}

const levelPlurals = { process: 'processer', subProcess: 'delprocesser', activity: 'aktiviteter' } as const
