import { formatNumber } from '../../../shared/text/format'
import { Icon, IconButton } from '../../ui'
import type { PackageLine } from './package-parts'
import classes from './package.module.css'

interface PackageListProps {
  lines: readonly PackageLine[]
  onMove: (index: number, step: -1 | 1) => void
  onRemove: (key: string) => void
}

const KILOBYTE = 1024

const sizeWords = (bytes: number): string =>
  bytes < KILOBYTE * KILOBYTE
    ? `${formatNumber(Math.max(1, Math.round(bytes / KILOBYTE)))} kB`
    : `${formatNumber(bytes / KILOBYTE / KILOBYTE, 1)} MB`

/** What will lie in the package, numbered as the files will be. */
export function PackageList({ lines, onMove, onRemove }: PackageListProps) {
  return (
    <ol className={classes.lines} aria-label="Paketets innehåll i ordning">
      {lines.map(({ key, title, kind, byteLength, fault }, index) => (
        <li key={key}>
          <span className={classes.number}>{String(index + 1).padStart(2, '0')}</span>
          <span className={classes.words}>
            <span className={classes.title}>{title}</span>
            <span className={classes.kind}>
              {kind}, {sizeWords(byteLength)}
            </span>
            {fault !== null && (
              <span className={classes.fault}>
                <Icon name="warning" size={15} /> {fault}
              </span>
            )}
          </span>
          <span className={classes.buttons}>
            <IconButton
              icon="arrowUp"
              label={`Flytta ${title} uppåt`}
              inRow
              disabled={index === 0}
              onClick={() => onMove(index, -1)}
            />
            <IconButton
              icon="arrowDown"
              label={`Flytta ${title} nedåt`}
              inRow
              disabled={index === lines.length - 1}
              onClick={() => onMove(index, 1)}
            />
            <IconButton icon="close" label={`Ta bort ${title} ur paketet`} inRow onClick={() => onRemove(key)} />
          </span>
        </li>
      ))}
    </ol>
  )
}
