import type { TemplateCheck } from '../../../shared/contracts/template'
import { formatCount } from '../../../shared/text/format'
import { Icon, type IconName, Notice, Stack } from '../../ui'
import classes from './template.module.css'

interface GroupProps {
  icon: IconName
  title: string
  names: readonly string[]
}

const inBraces = (name: string): string => `{{${name}}}`

function Group({ icon, title, names }: GroupProps) {
  if (names.length === 0) return null
  return (
    <div className={classes.group}>
      <Icon name={icon} size={15} />
      <span className={classes.groupTitle}>{title}</span>
      <span className={classes.names}>
        {names.map((name) => (
          <code key={name}>{name}</code>
        ))}
      </span>
    </div>
  )
}

/** What stands in a template: what is understood, what is missing, what is not understood, and whose styles are used. */
export function CheckResult({ check }: { check: TemplateCheck }) {
  const { found, missing, unknown, stylesFound, stylesAdded, errors, warnings } = check
  return (
    <Stack gap={3}>
      {errors.length > 0 && <Notice kind="error" title="Mallen kan inte användas så här." details={errors} />}
      {warnings.length > 0 && <Notice kind="warning" title="Mallen kan användas." details={warnings} />}
      {errors.length === 0 && warnings.length === 0 && <Notice kind="done" title="Mallen kan användas som den är." />}
      <div className={classes.groups}>
        <Group icon="check" title="Fylls i" names={found.map(inBraces)} />
        <Group icon="warning" title="Saknas" names={missing.map(inBraces)} />
        <Group icon="info" title="Känns inte igen" names={unknown.map(inBraces)} />
        <Group icon="check" title="Mallens formatmallar" names={stylesFound.map(({ name }) => name)} />
        <Group
          icon="plus"
          title={`${formatCount(stylesAdded.length, 'formatmall', 'formatmallar')} som programmet lägger till`}
          names={stylesAdded}
        />
      </div>
    </Stack>
  )
}
