package hmpps.careers.shared.web;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;

import jakarta.faces.context.FacesContext;

/**
 * Files that a page makes for the person who asks. Each is written as a whole before its first byte leaves, so that no half of a list
 * looks like all of it, and it has no name on the disk while it is written, so that nothing of it stays there whatever happens. The answer keeps the headers that
 * every page has: OmniFaces' sendFile would let caches keep it wherever the portal is reached over TLS.
 */
public final class Downloads {
    private Downloads() { }

    /** Writes the content of a file. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Answers the request with a file of that name and media type, and with nothing else. */
    public static void send(String name, String type, Content content) throws IOException {
        var path = Files.createTempFile("download", null);
        try (var out = new BufferedOutputStream(Files.newOutputStream(path)); var written = Files.newByteChannel(path, READ, DELETE_ON_CLOSE)) {
            content.write(out);
            out.flush();
            var page = FacesContext.getCurrentInstance();
            var answer = page.getExternalContext();
            answer.setResponseContentType(type);
            answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            answer.setResponseHeader("Content-Length", Long.toString(written.size()));
            Channels.newInputStream(written).transferTo(answer.getResponseOutputStream());
            page.responseComplete();
        }
    }
}
