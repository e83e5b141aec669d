package hmpps.careers.shared.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * One reference file, read as a whole: UTF-8, comma separated, the first line names the columns. Whatever is wrong with it is
 * refused with {@link BadReferenceFile}, which names file, line and column.
 */
public final class ReferenceCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final String checksum;
    private final List<String> header;
    private final List<ReferenceRow> rows;

    private ReferenceCsv(String file, String checksum, List<String> header, List<ReferenceRow> rows) {
        this.file = file;
        this.checksum = checksum;
        this.header = header;
        this.rows = rows;
    }

    /** Opens a file of the folder {@code reference} in the war. */
    public static ReferenceCsv open(String file) {
        try (var stream = ReferenceCsv.class.getResourceAsStream("/reference/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The war has no reference file " + file);
            }
            return read(file, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file; {@code file} is its name in messages. */
    public static ReferenceCsv read(String file, InputStream stream) throws IOException {
        var bytes = stream.readAllBytes();
        return parse(file, sha256(bytes), text(file, bytes));
    }

    /** Reads a file that is at hand as text. */
    public static ReferenceCsv of(String file, String text) {
        return parse(file, sha256(text.getBytes(StandardCharsets.UTF_8)), text);
    }

    private static ReferenceCsv parse(String file, String checksum, String text) {
        try (var parser = CSVParser.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, FORMAT)) {
            return new ReferenceCsv(file, checksum, List.copyOf(parser.getHeaderNames()), rows(file, parser));
        } catch (IllegalArgumentException e) {
            throw new BadReferenceFile(file, 1, "the header cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new BadReferenceFile(file, 1, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<ReferenceRow> rows(String file, CSVParser parser) {
        var rows = new ArrayList<ReferenceRow>();
        var columns = parser.getHeaderNames().size();
        var records = parser.iterator();
        var line = parser.getCurrentLineNumber() + 1;
        try {
            for (; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                CSVRecord values = records.next();
                if (values.size() != columns) {
                    throw new BadReferenceFile(file, line, null, values.size() + " values where the header names " + columns + " columns");
                }
                rows.add(new ReferenceRow(file, line, values));
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new BadReferenceFile(file, line, "cannot be read: " + e.getMessage(), e);
        }
        return List.copyOf(rows);
    }

    private static String text(String file, byte[] bytes) {
        try (var reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder())) {
            var text = new StringBuilder();
            var buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new BadReferenceFile(file, firstLineThatIsNotUtf8(bytes), "is not UTF-8 text", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long firstLineThatIsNotUtf8(byte[] bytes) {
        var line = 1;
        for (int start = 0, at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                var part = Arrays.copyOfRange(bytes, start, at);
                if (!Arrays.equals(part, new String(part, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))) {
                    return line;
                }
                line++;
                start = at + 1;
            }
        }
        return line;
    }

    /** Says which columns the file must have, no more and no fewer, in any order. */
    public ReferenceCsv columns(String... expected) {
        var known = List.of(expected);
        for (var column : header) {
            if (!known.contains(column)) {
                throw new BadReferenceFile(file, 1, column, "is not known; the columns are " + String.join(", ", known));
            }
        }
        for (var column : known) {
            if (!header.contains(column)) {
                throw new BadReferenceFile(file, 1, column, "is missing");
            }
        }
        return this;
    }

    /** Says that these columns together are the key: filled in every row, and never twice the same. */
    public ReferenceCsv key(String... columns) {
        var seen = new HashMap<List<String>, Long>();
        for (var row : rows) {
            var key = Arrays.stream(columns).map(row::text).toList();
            var earlier = seen.putIfAbsent(key, row.line());
            if (earlier != null) {
                throw row.bad(columns[columns.length - 1], key.stream().collect(Collectors.joining(", ", "\"", "\"")) + " stands already in line " + earlier);
            }
        }
        return this;
    }

    /** The rows in the file's order. */
    public List<ReferenceRow> rows() {
        return rows;
    }

    /** The file's name, for example {@code establishments.csv}. */
    public String file() {
        return file;
    }

    /** SHA-256 of the content in hexadecimal: the same text gives the same checksum. */
    public String checksum() {
        return checksum;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
