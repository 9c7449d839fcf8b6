package dateline.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and how much of it is links; counted in one walk. */
final class TextMass {
  private record Mass(int text, int linked) {}

  private static final Mass NONE = new Mass(0, 0);

  private final Map<Element, Mass> masses = new HashMap<>();

  private TextMass() {}

  /** Weighs an element and all that is in it. */
  static TextMass of(Element root) {
    TextMass mass = new TextMass();
    root.traverse(mass.new Scales());
    return mass;
  }

  /** Returns the number of letters and signs in an element, blanks not counted. */
  int text(Element element) {
    return masses.getOrDefault(element, NONE).text();
  }

  /** Returns the same without what is linked: links lead away, an article stays. */
  int plain(Element element) {
    Mass mass = masses.getOrDefault(element, NONE);
    return mass.text() - mass.linked();
  }

  /** Adds up; what an element holds is what came between its head and its tail. */
  private final class Scales implements NodeVisitor {
    private final Deque<Mass> heads = new ArrayDeque<>();
    private int text;
    private int linked;
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        int weight = weight(words.getWholeText());
        text += weight;
        linked += links > 0 ? weight : 0;
      } else if (node instanceof Element element) {
        heads.push(new Mass(text, linked));
        links += element.normalName().equals("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        Mass head = heads.pop();
        links -= element.normalName().equals("a") ? 1 : 0;
        masses.put(element, new Mass(text - head.text(), linked - head.linked()));
      }
    }

    private int weight(String words) {
      int weight = 0;
      for (int i = 0; i < words.length(); i++) {
        weight += OneLine.isBlank(words.charAt(i)) ? 0 : 1;
      }
      return weight;
    }
  }
}
