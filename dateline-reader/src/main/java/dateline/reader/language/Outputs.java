package dateline.reader.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the model gave for one window. Each output has the shape {@code [parts, words]} or {@code
 * [parts, words, n]}.
 */
final class Outputs {
  private record Floats(FloatBuffer numbers, int words, int each) {}

  private record Ints(IntBuffer numbers, int words) {}

  private record Bytes(ByteBuffer numbers, int words, int each) {}

  private final Map<String, Floats> floats = new HashMap<>();
  private final Map<String, Ints> ints = new HashMap<>();
  private final Map<String, Bytes> bytes = new HashMap<>();

  /** Takes the numbers out of a result, which may then be closed. */
  Outputs(OrtSession.Result result) {
    for (var output : result) {
      OnnxTensor tensor = (OnnxTensor) output.getValue();
      long[] shape = tensor.getInfo().getShape();
      int words = (int) shape[1];
      int each = shape.length > 2 ? (int) shape[2] : 1;
      switch (tensor.getInfo().type) {
        case FLOAT -> floats.put(output.getKey(), new Floats(tensor.getFloatBuffer(), words, each));
        case INT32 -> ints.put(output.getKey(), new Ints(tensor.getIntBuffer(), words));
        case UINT8 -> bytes.put(output.getKey(), new Bytes(tensor.getByteBuffer(), words, each));
        default ->
            throw new IllegalStateException(output.getKey() + " has a type that is not expected");
      }
    }
  }

  /** Tells whether the model gives an output: one trained without a set lacks some heads. */
  boolean has(String name) {
    return floats.containsKey(name);
  }

  /** Returns the number of a word's label. */
  int number(String name, int part, int word) {
    Ints output = known(ints.get(name), name);
    return output.numbers.get(part * output.words + word);
  }

  /** Returns a word's score. */
  float score(String name, int part, int word) {
    Floats output = known(floats.get(name), name);
    return output.numbers.get(part * output.words + word);
  }

  /** Returns a word's scores. */
  float[] vector(String name, int part, int word) {
    Floats output = known(floats.get(name), name);
    float[] vector = new float[output.each];
    output.numbers.get((part * output.words + word) * output.each, vector);
    return vector;
  }

  /** Copies a word's scores, those for the root and for the words seen, to where they belong. */
  void root(String name, int part, int word, int seen, int from, float[] to) {
    Floats output = known(floats.get(name), name);
    int at = (part * output.words + word) * output.each;
    to[0] = output.numbers.get(at);
    output.numbers.get(at + 1, to, 1 + from, seen);
  }

  /** Copies a word's labels, those for the root and for the words seen, to where they belong. */
  void root(String name, int part, int word, int seen, int from, byte[] to) {
    Bytes output = known(bytes.get(name), name);
    int at = (part * output.words + word) * output.each;
    to[0] = output.numbers.get(at);
    output.numbers.get(at + 1, to, 1 + from, seen);
  }

  private static <T> T known(@Nullable T output, String name) {
    if (output == null) {
      throw new IllegalStateException("the model gives no " + name);
    }
    return output;
  }
}
