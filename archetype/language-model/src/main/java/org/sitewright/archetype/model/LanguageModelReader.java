package org.sitewright.archetype.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.folder.Delivery;
import org.sitewright.archetype.reading.BriefReader;
import org.sitewright.archetype.reading.Reading;

/**
 * Has a language model fill {@code brief.yaml}, over the protocol of OpenAI's chat completions, which most services and
 * local servers speak. Set {@code sitewright.model.url}, {@code .name} and {@code .key} as system properties, or {@code
 * SITEWRIGHT_MODEL_URL}, {@code _NAME} and {@code _KEY} in the environment; the documents of the brief are sent there.
 *
 * <p>An answer that is not in the form of {@code brief.yaml} is asked for once more, then refused. Nothing is kept between
 * calls.
 */
public final class LanguageModelReader implements BriefReader {
    private final ModelSettings settings;

    /** With the settings of this process, which are looked at when something is read. */
    public LanguageModelReader() {
        this(null);
    }

    LanguageModelReader(ModelSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return ModelSettings.READER;
    }

    @Override
    public Reading read(Delivery delivery) {
        ModelSettings used = settings == null ? ModelSettings.ofProcess() : settings;
        Value.Fields answered = answer(used, Prompt.of(delivery));
        Value.Fields placed = new Places(delivery.documents()).corrected(answered);
        List<Remark> remarks = new ArrayList<>(delivery.remarks());
        remarks.add(new Remark(
                Remark.Kind.ASSUMED,
                Span.file("brief.yaml"),
                "a language model (" + used.name() + ") decided what is for visitors; read its values once"));
        return new Reading(Guard.guarded(delivery, placed), remarks);
    }

    private static Value.Fields answer(ModelSettings settings, Prompt prompt) {
        ChatModel model = OpenAiChatModel.builder()
                .httpClientBuilder(BoundedHttp.within(settings.timeout()))
                .baseUrl(settings.url().toString())
                .apiKey(settings.key())
                .modelName(settings.name())
                .responseFormat("json_object")
                .timeout(settings.timeout())
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
        try {
            return Answer.values(ask(settings, model, prompt.system(), prompt.data()));
        } catch (Answer.Unusable first) {
            String system =
                    prompt.system() + "\nAn earlier answer was not one JSON object in this form. Take care of it.\n";
            try {
                return Answer.values(ask(settings, model, system, prompt.data()));
            } catch (Answer.Unusable second) {
                throw new BriefException(second.problems());
            }
        }
    }

    private static String ask(ModelSettings settings, ChatModel model, String system, String data) {
        try {
            return model.chat(SystemMessage.from(system), UserMessage.from(data))
                    .aiMessage()
                    .text();
        } catch (RuntimeException e) {
            throw new BriefException(List.of(reason(settings, e)));
        }
    }

    /** Without the words of the service, which may repeat the key. */
    private static Problem reason(ModelSettings settings, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException refused) {
                return ModelSettings.problem(
                        settings + " answered with status " + refused.statusCode(),
                        "check address, name and key of the model, or try again later");
            }
            if (cause instanceof TimeoutException) {
                return ModelSettings.problem(
                        settings + " did not answer within "
                                + settings.timeout().toSeconds() + " s",
                        "try again later, or set sitewright.model.timeout to more seconds");
            }
            if (cause instanceof BoundedHttp.AnswerTooLong) {
                return ModelSettings.problem(
                        settings + " answered with more than %,d bytes".formatted(BoundedHttp.MAX_BYTES),
                        "choose another model, or the reader rules");
            }
        }
        return ModelSettings.problem(settings + " gave no answer", "check the address of the model, and that it runs");
    }
}
