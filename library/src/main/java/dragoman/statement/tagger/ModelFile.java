package dragoman.statement.tagger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The trained model as a file: lines of text that say where it comes from, each beginning with #,
/// an empty line, and the weights, compressed. It holds numbers of features and no words.
public final class ModelFile {
  private ModelFile() {}

  /// The two fields of a model, and the weights of the judge: one label and no steps.
  public record Model(Chain cues, Chain roles, Chain judge) {}

  /// Writes a model; the same model gives the same bytes.
  public static void write(OutputStream out, List<String> provenance, Model model)
      throws IOException {
    for (String line : provenance) {
      out.write(("# " + line + "\n").getBytes(UTF_8));
    }
    out.write('\n');
    try (var data = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out)))) {
      write(data, model.cues());
      write(data, model.roles());
      write(data, model.judge());
    }
  }

  private static void write(DataOutputStream out, Chain chain) throws IOException {
    out.writeByte(chain.labels());
    out.writeFloat(chain.scale());
    write(out, chain.states(), chain.labels());
    write(out, chain.steps(), chain.labels() * chain.labels());
  }

  private static void write(DataOutputStream out, byte[] table, int width) throws IOException {
    out.writeInt(table.length);
    int before = -1;
    for (int row = 0; row < table.length / width; row++) {
      boolean isEmpty = true;
      for (int i = 0; i < width; i++) {
        isEmpty &= table[row * width + i] == 0;
      }
      if (!isEmpty) {
        writeNumber(out, row - before);
        out.write(table, row * width, width);
        before = row;
      }
    }
    writeNumber(out, 0);
  }

  private static void writeNumber(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while (rest > 127) {
      out.writeByte(rest & 127 | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  /// Reads a model.
  ///
  /// @throws IOException also where the stream holds none
  public static Model read(InputStream stream) throws IOException {
    var in = new BufferedInputStream(stream);
    var line = new ByteArrayOutputStream();
    do {
      line.reset();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new IOException("a model begins with lines of # and an empty one");
        }
        line.write(c);
      }
    } while (line.size() > 0);
    var data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
    return new Model(readChain(data), readChain(data), readChain(data));
  }

  private static Chain readChain(DataInputStream in) throws IOException {
    int labels = in.readByte();
    float scale = in.readFloat();
    byte[] states = readTable(in, labels);
    return new Chain(labels, states, readTable(in, labels * labels), scale);
  }

  private static byte[] readTable(DataInputStream in, int width) throws IOException {
    byte[] table = new byte[in.readInt()];
    int row = -1;
    for (int gap = readNumber(in); gap > 0; gap = readNumber(in)) {
      row += gap;
      in.readFully(table, row * width, width);
    }
    return table;
  }

  private static int readNumber(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      number |= (next & 127) << shift;
      if (next < 128) {
        return number;
      }
    }
  }
}
