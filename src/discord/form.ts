import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';

/** A line or a paragraph to be written in a form. */
export interface Field {
  /** Its `custom_id` in the form. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly longest: number;
  readonly value?: string | undefined;
  readonly paragraph?: boolean;
  readonly required: boolean;
}

/** One of a few, shown all at once; the first is chosen unless somebody chooses another. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** A form of at most five fields. */
export function form(
  customId: string,
  title: string,
  fields: readonly (Field | Choice)[],
): APIModalInteractionResponseCallbackData {
  return { custom_id: customId, title, components: fields.map(labelled) };
}

function labelled(field: Field | Choice): APILabelComponent {
  const { name, label, hint } = field;
  const around = { type: ComponentType.Label, label, ...(hint === undefined ? {} : { description: hint }) } as const;
  if ('options' in field) {
    const options = field.options.map(([value, words], index) => ({ value, label: words, default: index === 0 }));
    return { ...around, component: { type: ComponentType.RadioGroup, custom_id: name, required: true, options } };
  }
  const { longest, value, paragraph, required } = field;
  return {
    ...around,
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: paragraph ? TextInputStyle.Paragraph : TextInputStyle.Short,
      max_length: longest,
      required,
      ...(value ? { value: value.slice(0, longest) } : {}),
    },
  };
}
