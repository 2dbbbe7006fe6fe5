import type { ProcessNode } from '../../../shared/contracts/management-system'
import { lackNames } from '../../../shared/domain/management-system/lacks'
import { levelsBelow } from '../../../shared/domain/management-system/tree'
import { formatCount } from '../../../shared/text/format'
import { processLevelNames } from '../../../shared/text/names'
import { listInWords } from '../../../shared/domain/swedish'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, confirmDialog, Facts, MenuButton, type MenuChoice, Notice, Row, ToneChip } from '../../ui'
import { RecordHistory } from '../register/record-history'
import classes from './management-system.module.css'
import { PartList } from './part-list'
import type { SystemDoing } from './system-doing'
import { answeringFor, childrenOf, pathOf } from './tree-rows'

interface ProcessDetailProps {
  node: ProcessNode
  nodes: readonly ProcessNode[]
  /** The part that an address points at. */
  focusedPartId: string | null
  begin: (doing: SystemDoing) => void
  onMove: (step: -1 | 1) => void
}

/** One process, sub-process or activity with its risks, egenkontroller and routines. */
export function ProcessDetail({ node, nodes, focusedPartId, begin, onMove }: ProcessDetailProps) {
  const archive = useCommand('analyse.archiveProcess')
  const restore = useCommand('analyse.restoreProcess')
  const archived = node.archivedAt !== null
  const siblings = childrenOf(nodes, node.parentId)
  const at = siblings.findIndex(({ id }) => id === node.id)
  const beneath = beneathOf(nodes, node.id)
  const answering = answeringFor(nodes, node)
  const path = pathOf(nodes, node)
  const error = archive.error ?? restore.error

  const archiveIt = async (): Promise<void> => {
    const sure = await confirmDialog({
      title: `Arkivera ${node.name}?`,
      body:
        beneath.length === 0
          ? 'Den finns kvar bland arkiverade och kan återställas.'
          : `${formatCount(beneath.length, 'del', 'delar')} därunder arkiveras också: ${listInWords(firstFew(beneath.map(({ name }) => name)))}. Allt kan återställas.`,
      confirm: 'Arkivera',
    })
    if (sure) archive.mutate({ id: node.id, version: node.version, withBelow: beneath.length > 0 })
  }
  const more: MenuChoice[] = archived
    ? []
    : [
        ...(at > 0 ? [{ label: 'Flytta upp', icon: 'arrowUp' as const, onClick: () => onMove(-1) }] : []),
        ...(at < siblings.length - 1
          ? [{ label: 'Flytta ner', icon: 'arrowDown' as const, onClick: () => onMove(1) }]
          : []),
        ...(node.level === 'process'
          ? []
          : [{ label: 'Flytta till …', icon: 'arrowRight' as const, onClick: () => begin({ what: 'move' }) }]),
        { label: 'Arkivera', icon: 'archive', onClick: () => void archiveIt() },
      ]
  return (
    <section className={classes.detail} aria-label={node.name}>
      <div className={classes.detailHead}>
        <div>
          {path !== '' && <p className={classes.quiet}>{path}</p>}
          <h2 className={classes.detailTitle}>
            {node.name} <ToneChip>{processLevelNames[node.level]}</ToneChip>
          </h2>
        </div>
        <Row>
          {archived ? (
            <Button
              icon="undo"
              busy={restore.isPending}
              onClick={() => restore.mutate({ id: node.id, version: node.version })}
            >
              Återställ
            </Button>
          ) : (
            <>
              <MenuButton label="Mer" choices={more} />
              <Button icon="pencil" onClick={() => begin({ what: 'edit' })}>
                Ändra
              </Button>
            </>
          )}
        </Row>
      </div>
      {error && <Notice kind="error" title={sentenceOf(error)} details={error.data.details} />}
      {node.lacks.length > 0 && (
        <Notice
          kind="info"
          title={`${listInWords(node.lacks.map((lack) => lackNames[lack]))}.`.replace(/^./u, upper)}
        />
      )}
      <Facts
        facts={[
          {
            label: 'Ansvarig',
            value:
              answering === null ? null : answering.own ? answering.role : `${answering.role} (för det den hör till)`,
          },
          ...(node.level === 'process'
            ? [{ label: 'Verksamhetsområde', value: node.serviceAreaName ?? 'gemensam för alla' }]
            : []),
        ]}
      />
      {node.description !== null && <p className={classes.description}>{node.description}</p>}
      {!archived && levelsBelow(node.level).length > 0 && (
        <Row>
          {levelsBelow(node.level).map((level) => (
            <Button
              key={level}
              look="quiet"
              inRow
              icon="plus"
              onClick={() => begin({ what: 'new', parent: node, level })}
            >
              Ny {processLevelNames[level]}
            </Button>
          ))}
        </Row>
      )}
      {(['risk', 'control', 'routine'] as const).map((kind) => (
        <PartList key={kind} node={node} kind={kind} focusedId={focusedPartId} begin={begin} />
      ))}
      <div className={classes.part}>
        <h3 className={classes.partTitle}>Ändringar</h3>
        <RecordHistory recordType="process" recordId={node.id} />
      </div>
    </section>
  )
}

const upper = (letter: string): string => letter.toLocaleUpperCase('sv-SE')

function beneathOf(nodes: readonly ProcessNode[], id: string): ProcessNode[] {
  const children = childrenOf(nodes, id).filter(({ archivedAt }) => archivedAt === null)
  return [...children, ...children.flatMap((child) => beneathOf(nodes, child.id))]
}

const firstFew = (names: readonly string[]): string[] =>
  names.length <= 5 ? [...names] : [...names.slice(0, 4), formatCount(names.length - 4, 'del till', 'delar till')]
