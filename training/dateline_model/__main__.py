"""The commands: prepare, train, evaluate, export, card, measure."""

import argparse
import os

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def main():
    """Runs one command."""
    parser = argparse.ArgumentParser(prog="python -m dateline_model", description=__doc__)
    parser.add_argument("--work", default=os.path.join(HERE, "work"), help="folder for all that is made on the way")
    commands = parser.add_subparsers(dest="command", required=True)

    prepare = commands.add_parser("prepare", help="brings the annotated texts into one form")
    prepare.add_argument("--gold", default=os.path.join(HERE, "../../shared/gold"))
    prepare.add_argument("--dateline", default=os.path.join(HERE, "../dateline"))

    train = commands.add_parser("train", help="fits the model; goes on where it was stopped")
    train.add_argument("--weights", default=os.path.join(HERE, "work/weights"), help="folder of the encoders' files")
    train.add_argument("--encoder", default="minilm")
    train.add_argument("--run", default="minilm", help="name of the folder under runs")
    train.add_argument("--steps", type=int, default=6000)
    train.add_argument("--pieces", type=int, default=768, help="word pieces of a batch")
    train.add_argument("--rate", type=float, default=2e-4, help="learning rate of the encoder")
    train.add_argument("--every", type=int, default=100, help="steps from one checkpoint to the next")
    train.add_argument("--seed", type=int, default=1)
    train.add_argument("--without", nargs="*", default=[], help="sets that nothing is learnt from")
    train.add_argument("--threads", type=int, default=2)

    evaluate = commands.add_parser("evaluate", help="measures a checkpoint or an exported model")
    evaluate.add_argument("--run", default="minilm")
    evaluate.add_argument("--model", help="an exported .onnx file, instead of the run's checkpoint")
    evaluate.add_argument("--weights", default=os.path.join(HERE, "work/weights"))
    evaluate.add_argument("--part", default="dev", choices=("dev", "test"))
    evaluate.add_argument("--sets", nargs="*", help="only these")
    evaluate.add_argument("--upper", action="store_true", help="all texts in capitals")
    evaluate.add_argument("--threads", type=int, default=2)
    evaluate.add_argument("--gold", default=os.path.join(HERE, "../../shared/gold"))
    evaluate.add_argument("--out", default=os.path.join(HERE, "work/export"), help="folder for the figures, for the card")

    measure = commands.add_parser("measure", help="measures the model as Dateline runs it; needs no PyTorch")
    measure.add_argument("--gold", default=os.path.join(HERE, "../../shared/gold"))
    measure.add_argument("--dateline", default=os.path.join(HERE, "../dateline"))
    measure.add_argument("--part", default="dev", choices=("dev", "test"))
    measure.add_argument("--sets", nargs="*", help="only these")
    measure.add_argument("--upper", action="store_true", help="all texts in capitals")
    measure.add_argument("--readings", help="folder for readings that ../shared/score can score")
    measure.add_argument("--json", action="store_true")

    export = commands.add_parser("export", help="writes the model files that the reader loads")
    export.add_argument("--run", default="minilm")
    export.add_argument("--weights", default=os.path.join(HERE, "work/weights"))
    export.add_argument("--out", default=os.path.join(HERE, "work/export"))

    card = commands.add_parser("card", help="writes what must be known of the model, with its figures")
    card.add_argument("--run", default="minilm")
    card.add_argument("--out", default=os.path.join(HERE, "work/export"))

    options = parser.parse_args()
    if options.command == "prepare":
        from .prepare import run
    elif options.command == "train":
        from .train import run
    elif options.command == "evaluate":
        from .evaluate import run
    elif options.command == "measure":
        from .measure import run
    elif options.command == "card":
        from .card import run
    else:
        from .export import run
    run(options)


if __name__ == "__main__":
    main()
