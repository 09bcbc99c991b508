export const sharedTexts: Readonly<Record<string, string>> = {};
