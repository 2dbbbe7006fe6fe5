import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import type { ProcessNode } from '../../../shared/contracts/management-system'
import { lackNames } from '../../../shared/domain/management-system/lacks'
import { plural } from '../../../shared/text/format'
import { processLevelNames } from '../../../shared/text/names'
import { Icon } from '../../ui'
import classes from './management-system.module.css'
import { childrenOf, unfolded } from './tree-rows'

interface ProcessTreeProps {
  nodes: readonly ProcessNode[]
  selectedId: string | null
  onSelect: (id: string) => void
  /** Alt with an arrow moves the node one step among its siblings. */
  onMove: (node: ProcessNode, step: -1 | 1) => void
  /** While something is searched for nothing is folded. */
  openAll: boolean
}

/** The processes as a tree: arrow keys move, right and left unfold and fold, Alt with an arrow changes the order. */
export function ProcessTree({ nodes, selectedId, onSelect, onMove, openAll }: ProcessTreeProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const tree = useRef<HTMLDivElement>(null)
  const shown = openAll ? [...nodes] : unfolded(nodes, folded)
  const cursor = shown.find(({ id }) => id === selectedId)?.id ?? shown[0]?.id

  useEffect(() => {
    tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selectedId])

  const fold = (id: string, on: boolean): void =>
    setFolded((before) => {
      const after = new Set(before)
      if (on) after.add(id)
      else after.delete(id)
      return after
    })
  const go = (node: ProcessNode | undefined): void => {
    if (node === undefined) return
    onSelect(node.id)
    tree.current?.querySelector<HTMLElement>(`[data-id="${node.id}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = shown.findIndex(({ id }) => id === cursor)
    const node = shown[at]
    if (node === undefined || event.ctrlKey || event.metaKey) return
    const has = childrenOf(nodes, node.id).length > 0
    const open = has && (openAll || !folded.has(node.id))
    const acts: Record<string, () => void> = event.altKey
      ? { ArrowUp: () => onMove(node, -1), ArrowDown: () => onMove(node, 1) }
      : {
          ArrowDown: () => go(shown[at + 1]),
          ArrowUp: () => go(shown[at - 1]),
          Home: () => go(shown[0]),
          End: () => go(shown.at(-1)),
          ArrowRight: () => (open ? go(shown[at + 1]) : has && fold(node.id, false)),
          ArrowLeft: () => (open && !openAll ? fold(node.id, true) : go(shown.find(({ id }) => id === node.parentId))),
          Enter: () => onSelect(node.id),
          ' ': () => onSelect(node.id),
        }
    const act = acts[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  const onClick = ({ target }: MouseEvent): void => {
    const id = (target as Element).closest<HTMLElement>('[data-id]')?.dataset['id']
    if (id === undefined) return
    if ((target as Element).closest('[data-fold]') !== null && !openAll) fold(id, !folded.has(id))
    else onSelect(id)
  }

  return (
    <div className={classes.treeFrame}>
      <div className={`${classes.line} ${classes.treeHead}`} aria-hidden="true">
        <span>Process</span>
        <span>Risker</span>
        <span>Kontroller</span>
        <span>Rutiner</span>
        <span>Saknas</span>
      </div>
      <div
        className={classes.tree}
        role="tree"
        aria-label="Processer"
        ref={tree}
        onKeyDown={onKeyDown}
        onClick={onClick}
        tabIndex={-1}
      >
        {shown.map((node) => {
          const has = childrenOf(nodes, node.id).length > 0
          const open = openAll || !folded.has(node.id)
          return (
            <div
              key={node.id}
              role="treeitem"
              data-id={node.id}
              data-level={node.level}
              data-archived={node.archivedAt !== null || undefined}
              className={`${classes.line} ${classes.item}`}
              aria-level={node.depth}
              aria-expanded={has ? open : undefined}
              aria-selected={node.id === selectedId}
              tabIndex={node.id === cursor ? 0 : -1}
            >
              <span className={classes.nodeName} style={{ paddingInlineStart: `${(node.depth - 1) * 1.125}rem` }}>
                <span className={classes.fold} data-fold={has || undefined}>
                  {has && <Icon name={open ? 'chevronDown' : 'chevronRight'} size={15} />}
                </span>
                <span>
                  {node.name}
                  <span className="visually-hidden">, {processLevelNames[node.level]},</span>
                  {node.archivedAt !== null && <span className={classes.quiet}> arkiverad</span>}
                </span>
              </span>
              <Count n={node.counts.risks} one="risk" many="risker" />
              <Count n={node.counts.controls} one="egenkontroll" many="egenkontroller" />
              <Count n={node.counts.routines} one="rutin" many="rutiner" />
              <span className={classes.number}>
                {node.counts.lacks > 0 && (
                  <span className={classes.lack}>
                    <Icon name="warning" size={13} />
                    {node.counts.lacks}
                    <span className="visually-hidden">
                      {' '}
                      saknas: {node.lacks.map((lack) => lackNames[lack]).join(', ')}
                    </span>
                  </span>
                )}
              </span>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** A count whose head is read out with it. */
function Count({ n, one, many }: { n: number; one: string; many: string }) {
  return (
    <span className={classes.number}>
      {n}
      <span className="visually-hidden"> {plural(n, one, many)},</span>
    </span>
  )
}
