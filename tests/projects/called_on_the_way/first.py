from pipeline import run

score = run()
print(score)
