/** Discord's limits for what a bot sends (API v10), in UTF-16 code units where they count text. */
export const limits = {
  /** All text of one Components V2 message together. */
  messageText: 4000,
  /** All components of one message, nested ones too. */
  components: 40,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  /** Options of a menu, and choices while typing. */
  choices: 25,
  placeholder: 150,
  choiceText: 100,
  questionText: 300,
} as const;
