package org.candour.survey.instrument.file;

import java.util.List;
import java.util.Map;
import org.candour.platform.yaml.YamlNode;

/**
 * A group of fields that describe an item, with what is known in its file.
 *
 * @param node the fields
 * @param answers answer scales of the file by name
 * @param languages of the file's texts, the first one first; empty when it does not say
 */
record Layer(YamlNode node, Map<String, AnswerScale> answers, List<String> languages) {}
